package dev.troodon.it;

class JerseySecurityTest extends SecurityOnHostContract {
    @Override
    protected Host host() {
        return new JerseyHost();
    }
}

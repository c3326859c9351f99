package dev.troodon.it;

class CxfSecurityTest extends SecurityOnHostContract {
    @Override
    protected Host host() {
        return new CxfHost();
    }
}

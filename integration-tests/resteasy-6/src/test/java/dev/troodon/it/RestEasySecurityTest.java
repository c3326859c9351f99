package dev.troodon.it;

class RestEasySecurityTest extends SecurityOnHostContract {
    @Override
    protected Host host() {
        return new RestEasyHost();
    }
}

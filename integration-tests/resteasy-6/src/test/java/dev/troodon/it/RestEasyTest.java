package dev.troodon.it;

class RestEasyTest extends ConnectorOnHostContract {
    @Override
    protected Host host() {
        return new RestEasyHost();
    }
}

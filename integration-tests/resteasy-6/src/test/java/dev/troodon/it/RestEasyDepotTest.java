package dev.troodon.it;

class RestEasyDepotTest extends DepotOnHostContract {
    @Override
    protected Host host() {
        return new RestEasyHost();
    }
}

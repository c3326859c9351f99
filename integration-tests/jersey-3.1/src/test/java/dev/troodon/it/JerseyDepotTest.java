package dev.troodon.it;

class JerseyDepotTest extends DepotOnHostContract {
    @Override
    protected Host host() {
        return new JerseyHost();
    }
}

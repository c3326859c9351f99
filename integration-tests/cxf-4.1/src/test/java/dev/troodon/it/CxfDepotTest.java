package dev.troodon.it;

class CxfDepotTest extends DepotOnHostContract {
    @Override
    protected Host host() {
        return new CxfHost();
    }
}

package dev.troodon.it;

class CxfTest extends ConnectorOnHostContract {
    @Override
    protected Host host() {
        return new CxfHost();
    }
}

package dev.troodon.it;

class JerseyTest extends ConnectorOnHostContract {
    @Override
    protected Host host() {
        return new JerseyHost();
    }
}

package dev.troodon.it;

class JerseyConformanceTest extends ConformanceOnHostContract {
    @Override
    protected Host host() {
        return new JerseyHost();
    }
}

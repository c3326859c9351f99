package dev.troodon.it;

class CxfConformanceTest extends ConformanceOnHostContract {
    @Override
    protected Host host() {
        return new CxfHost();
    }
}

package dev.troodon.it;

class RestEasyConformanceTest extends ConformanceOnHostContract {
    @Override
    protected Host host() {
        return new RestEasyHost();
    }
}

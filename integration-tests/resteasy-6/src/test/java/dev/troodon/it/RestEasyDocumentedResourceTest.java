package dev.troodon.it;

class RestEasyDocumentedResourceTest extends DocumentedResourceContract {
    @Override
    protected Host host() {
        return new RestEasyHost();
    }
}

package dev.troodon.it;

class CxfDocumentedResourceTest extends DocumentedResourceContract {
    @Override
    protected Host host() {
        return new CxfHost();
    }
}

package dev.troodon.it;

class JerseyDocumentedResourceTest extends DocumentedResourceContract {
    @Override
    protected Host host() {
        return new JerseyHost();
    }
}

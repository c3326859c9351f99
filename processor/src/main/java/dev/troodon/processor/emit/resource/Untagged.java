package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.NameAllocator;

/**
 * Names that nobody asks for again. JavaPoet tags such a name with a random UUID, and a compiler would have to wait until the
 * JVM's source of secure random numbers has started.
 */
final class Untagged {
    private Untagged() {}

    static String newName(NameAllocator names, String suggestion) {
        return names.newName(suggestion, new Object());
    }
}

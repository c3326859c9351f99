package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.NameAllocator;
import dev.troodon.processor.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Method names within one generated class. An operation is called as its Java method is; where two methods have one name,
 * as overloads or in two services, all of them are called after their operationIds, which are unique.
 */
final class GeneratedNames {
    private final NameAllocator allocator = new NameAllocator();

    private GeneratedNames() {}

    static GeneratedNames of(List<Operation> operations, List<String> taken) {
        GeneratedNames names = new GeneratedNames();
        taken.forEach(names::fresh);
        Set<String> seen = new HashSet<>();
        Set<String> shared = operations.stream()
                .map(operation -> operation.common().javaName())
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        for (Operation operation : operations) {
            if (!shared.contains(operation.common().javaName())) {
                names.allocator.newName(operation.common().javaName(), tag(operation));
            }
        }
        for (Operation operation : operations) {
            if (shared.contains(operation.common().javaName())) {
                names.allocator.newName(decapitalised(operation.common().operationId()), tag(operation));
            }
        }
        return names;
    }

    /** The name of an operation's method. */
    String get(Operation operation) {
        return allocator.get(tag(operation));
    }

    /** A name for a method that belongs to no operation. */
    String fresh(String suggestion) {
        return Untagged.newName(allocator, suggestion);
    }

    /** A name for a method that ends what an operation began. */
    String stopping(Operation operation) {
        String name = get(operation);
        return fresh("stop" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    /** Not the operation itself: to compare it means to compare everything in it. */
    private static String tag(Operation operation) {
        return operation.common().operationId();
    }

    private static String decapitalised(String operationId) {
        return operationId.substring(0, 1).toLowerCase(Locale.ROOT) + operationId.substring(1);
    }
}

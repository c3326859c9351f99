package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No two fields that an author fills in for an operation have the same label. That of a nested property follows those of the objects
 * around it, as designers show it. */
final class DistinctLabels implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Fields fields = new Fields(operation, connector, findings, new HashMap<>(), new HashSet<>());
        for (Input.Wire input : operation.common().wireInputs()) {
            Optional<Definition.Bean> bean = Reach.bean(input.shape(), connector);
            if (input.place() == Input.Place.BODY && bean.isPresent()) {
                fields.within(bean.get(), "", "");
            } else {
                fields.add(input.name(), "", input.shape(), input.text(), input.site());
            }
        }
    }

    private record Fields(
            Operation operation,
            Connector connector,
            Findings findings,
            Map<String, String> taken,
            Set<String> entered) {

        void within(Definition.Bean bean, String path, String label) {
            if (entered.add(bean.key())) {
                for (Definition.Property property : bean.properties()) {
                    if (property.writable() && !property.callbackUrl()) {
                        add(path + property.name(), label, property.shape(), property.text(), property.site());
                    }
                }
                entered.remove(bean.key());
            }
        }

        void add(String path, String around, Shape shape, Text text, Site site) {
            if (text.visibility() == Visibility.INTERNAL) {
                return;
            }
            String label = around + text.title();
            Optional<Definition.Bean> bean = Reach.bean(shape, connector);
            if (bean.isPresent() && !bean.get().properties().isEmpty()) {
                within(bean.get(), path + "/", label + " ");
                return;
            }
            String first = taken.putIfAbsent(label.toLowerCase(Locale.ROOT), path);
            if (first != null) {
                findings.add(TextRule.DUPLICATE_LABEL, site, path, label, first, Words.method(operation));
            }
        }
    }
}

package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import dev.troodon.processor.model.Shape;
import java.util.Set;

/** Pages are promised only where they can be asked for, by a link that a workflow engine follows. */
final class PagesCheck implements OperationCheck {
    private static final Set<String> NAMES = Set.of("nextLink", "@odata.nextLink");

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Paging paging = Paging.of(operation, connector.beans());
        boolean served = !operation.common().existing();
        if (paging.link().isPresent() && paging.continuation().isEmpty() && served) {
            findings.add(ModelRule.LINK_WITHOUT_CONTINUATION, operation.common().site(), Words.method(operation));
        }
        if (paging.continuation().isPresent() && paging.link().isEmpty()) {
            findings.add(
                    ModelRule.CONTINUATION_WITHOUT_LINK,
                    paging.continuation().get().site(),
                    Words.method(operation));
        }
        if (paging.link().isEmpty()) {
            return;
        }
        Definition.Property link = paging.link().get();
        if (!NAMES.contains(link.name())) {
            findings.add(
                    ModelRule.LINK_FORM, link.site(), link.javaName(), "is called \"" + link.name() + "\" in JSON");
        } else if (!(link.shape() instanceof Shape.Str)) {
            findings.add(ModelRule.LINK_FORM, link.site(), link.javaName(), "is " + Words.shape(link.shape()));
        }
        if (operation.common().method() != HttpMethod.GET) {
            findings.add(
                    ModelRule.PAGES_NOT_BY_GET,
                    operation.common().site(),
                    Words.method(operation),
                    operation.common().method());
        }
    }
}

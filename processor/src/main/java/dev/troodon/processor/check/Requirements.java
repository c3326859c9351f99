package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.diagnostics.SecurityRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import java.util.List;
import java.util.Optional;

/** What operations accept is declared, and tokens can be good for what they need. */
final class Requirements implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Security security = connector.security();
        String name = connector.type().simpleName();
        security.stated().ifPresent(stated -> {
            if (stated.isEmpty() && security.schemes().isEmpty()) {
                findings.add(SecurityRule.NOTHING_TO_EXEMPT, connector.site(), name);
            }
            stated.forEach(requirement -> look(name, requirement, security, findings));
        });
        for (Operation operation : connector.operations()) {
            Common common = operation.common();
            String method = common.service().simpleName() + "." + common.javaName();
            common.security().ifPresent(accepted -> {
                if (accepted.isEmpty() && security.schemes().isEmpty()) {
                    findings.add(SecurityRule.NOTHING_TO_EXEMPT, common.site(), method);
                }
                accepted.forEach(requirement -> look(method, requirement, security, findings));
            });
        }
    }

    private static void look(String who, Security.Requirement requirement, Security security, Findings findings) {
        List<String> keys =
                security.schemes().stream().map(Security.Scheme::key).toList();
        Optional<Security.Scheme> scheme = security.schemes().stream()
                .filter(each -> each.key().equals(requirement.scheme()))
                .findFirst();
        if (scheme.isEmpty()) {
            findings.add(
                    SecurityRule.UNKNOWN_SCHEME,
                    requirement.site(),
                    who,
                    requirement.scheme(),
                    Nearest.remedy(requirement.scheme(), keys));
            return;
        }
        List<String> known = scheme.get() instanceof Security.OAuth2 oauth2
                ? oauth2.scopes().stream().map(Security.Scope::name).toList()
                : List.of();
        for (String scope : requirement.scopes()) {
            if (!known.contains(scope)) {
                findings.add(
                        SecurityRule.UNKNOWN_SCOPE,
                        requirement.site(),
                        who,
                        scope,
                        requirement.scheme(),
                        Nearest.remedy(scope, known));
            }
        }
    }
}

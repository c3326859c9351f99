package dev.troodon.processor.diagnostics;

import dev.troodon.processor.model.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Takes away the warnings that {@code @Allow} silences, and finds what is wrong with {@code @Allow} itself. */
final class Silencer {
    private Silencer() {}

    /**
     * What is left to be shown.
     *
     * @param findings what was found about one connector
     * @param connector the connector's type
     * @param others other types that the connector is made of; only what their {@code @Allow} says is looked at, since another
     *     connector may need it
     * @return the findings without the silenced ones, and those about {@code @Allow} at the end
     */
    static List<Finding> silence(Findings findings, TypeElement connector, Collection<TypeElement> others) {
        Set<Allowance> used = new HashSet<>();
        Findings ofAllow = new Findings();
        List<Finding> left = findings.all().stream()
                .filter(finding -> finding.rule().kind() == Kind.ERROR || !isAllowed(finding, used))
                .toList();
        for (Allowance allowance : Allowance.within(connector)) {
            if (!isWrong(allowance, ofAllow) && !used.contains(allowance) && !findings.blockOutput()) {
                // With errors about, checks were left out whose warnings might have been meant.
                ofAllow.add(ProcessingRule.ALLOW_UNUSED, site(allowance), allowance.code());
            }
        }
        for (TypeElement other : others) {
            for (Allowance allowance : Allowance.throughout(other)) {
                isWrong(allowance, ofAllow);
            }
        }
        return Stream.concat(left.stream(), ofAllow.all().stream()).toList();
    }

    private static boolean isWrong(Allowance allowance, Findings ofAllow) {
        if (!Rules.isWarning(allowance.code())) {
            ofAllow.add(
                    ProcessingRule.ALLOW_UNKNOWN_CODE,
                    site(allowance),
                    allowance.code(),
                    Rules.remedy(allowance.code()));
            return true;
        }
        if (allowance.reason().isBlank()) {
            ofAllow.add(ProcessingRule.ALLOW_WITHOUT_REASON, site(allowance), allowance.code());
            return true;
        }
        return false;
    }

    private static Site site(Allowance allowance) {
        return Site.at(allowance.element()).in(allowance.mirror());
    }

    private static boolean isAllowed(Finding finding, Set<Allowance> used) {
        List<Allowance> allowing = Stream.<Element>iterate(
                        finding.site().element(), Objects::nonNull, Element::getEnclosingElement)
                .flatMap(element -> Allowance.on(element).stream())
                .filter(allowance -> allowance.code().equals(finding.rule().code()))
                .toList();
        used.addAll(allowing);
        return !allowing.isEmpty();
    }
}

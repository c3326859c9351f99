package dev.troodon.processor.diagnostics;

import dev.troodon.processor.model.Site;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/** Shows findings to the user. For one thread. */
public final class Reporter {
    private final Messager messager;
    private final Levels levels;
    private final Crowds crowds = new Crowds();
    private final Predicate<Element> inSource;

    /**
     * A reporter.
     *
     * @param messager where findings go
     * @param levels what becomes of warnings
     * @param inSource whether an element was compiled from source, so that a finding can be shown there
     */
    public Reporter(Messager messager, Levels levels, Predicate<Element> inSource) {
        this.messager = messager;
        this.levels = levels;
        this.inSource = inSource;
    }

    /**
     * Shows what was found about one connector, but for what {@code @Allow} silences.
     *
     * @param findings what was found
     * @param connector the connector's type; what was found in class files is shown there
     * @param others other types that the connector is made of, whose {@code @Allow} is looked at if they have a source
     * @return whether anything was shown as an error, so that nothing may be written
     */
    public boolean report(Findings findings, TypeElement connector, Collection<TypeElement> others) {
        List<TypeElement> own = others.stream().filter(inSource).toList();
        return show(crowds.gather(shown(Silencer.silence(findings, connector, own))), connector);
    }

    /**
     * Shows findings that nothing can silence and that are not about what a connector says.
     *
     * @param findings what was found
     * @param connector the type of a connector, where it is shown
     * @return whether anything was shown as an error
     */
    public boolean reportPlainly(Findings findings, TypeElement connector) {
        return show(shown(findings.all()), connector);
    }

    private List<Finding> shown(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> levels.of(finding.rule()) != WarningLevel.OFF)
                .toList();
    }

    private boolean show(List<Finding> findings, TypeElement connector) {
        boolean failed = false;
        for (Finding finding : findings) {
            Kind kind = levels.of(finding.rule()) == WarningLevel.ERROR ? Kind.ERROR : Kind.WARNING;
            failed |= kind == Kind.ERROR;
            show(kind, finding, connector);
        }
        return failed;
    }

    private void show(Kind kind, Finding finding, TypeElement connector) {
        Site site = finding.site();
        if (site.element() == null || !inSource.test(site.element())) {
            String where = site.element() == null ? "" : " (at " + Crowds.place(site.element()) + ")";
            messager.printMessage(kind, finding.text() + where, connector);
        } else {
            messager.printMessage(kind, finding.text(), positioned(site.element()), site.mirror(), site.value());
        }
    }

    /** Javac knows where the field of a record component stands, but not where the component itself does. */
    private static Element positioned(Element element) {
        Element around = element.getEnclosingElement();
        if (element.getKind() != ElementKind.RECORD_COMPONENT || around == null) {
            return element;
        }
        return ElementFilter.fieldsIn(around.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(element);
    }
}

package dev.troodon.processor.shape;

import dev.troodon.processor.shape.Candidate.Member;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Collects fields, getters, setters and creator parameters of a bean by their name in Java, in Jackson's order. */
final class Accessors {
    private final Compilation compilation;
    private final Annotations annotations;
    private final DeclaredType bean;
    private final TypeElement element;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private Accessors(Compilation compilation, DeclaredType bean) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.bean = bean;
        this.element = (TypeElement) bean.asElement();
    }

    static Map<String, Candidate> of(Compilation compilation, DeclaredType bean) {
        Accessors accessors = new Accessors(compilation, bean);
        accessors.components();
        accessors.fields();
        accessors.methods();
        accessors.creator();
        return accessors.candidates;
    }

    private void components() {
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
            candidate(component.getSimpleName().toString()).component(component);
        }
    }

    private void fields() {
        for (DeclaredType each : Hierarchy.classesFromTop(compilation, bean)) {
            for (VariableElement field : ElementFilter.fieldsIn(each.asElement().getEnclosedElements())) {
                if (field.getKind() == ElementKind.FIELD
                        && !field.getModifiers().contains(Modifier.STATIC)) {
                    boolean open = field.getModifiers().contains(Modifier.PUBLIC)
                            && !field.getModifiers().contains(Modifier.TRANSIENT);
                    candidate(field.getSimpleName().toString())
                            .field(new Member(field, seen(field), open || marked(field)));
                }
            }
        }
    }

    private void methods() {
        for (DeclaredType each : Hierarchy.of(compilation, bean)) {
            for (ExecutableElement method :
                    ElementFilter.methodsIn(each.asElement().getEnclosedElements())) {
                if (!method.getModifiers().contains(Modifier.STATIC)
                        && annotations
                                .find(method, Jackson.ANY_GETTER, Jackson.ANY_SETTER, Jackson.VALUE)
                                .isEmpty()) {
                    method(method);
                }
            }
        }
    }

    private void method(ExecutableElement method) {
        boolean marked = marked(method);
        boolean open = method.getModifiers().contains(Modifier.PUBLIC);
        ExecutableType type = (ExecutableType) seen(method);
        int parameters = method.getParameters().size();
        if (parameters == 0 && type.getReturnType().getKind() != TypeKind.VOID) {
            getterName(method, type.getReturnType(), marked)
                    .ifPresent(
                            name -> candidate(name).getter(new Member(method, type.getReturnType(), open || marked)));
        } else if (parameters == 1 && !isRecord()) {
            // Jackson calls setters of any visibility.
            setterName(method, marked)
                    .ifPresent(name -> candidate(name)
                            .setter(new Member(method, type.getParameterTypes().get(0), true)));
        }
    }

    private Optional<String> getterName(ExecutableElement method, TypeMirror result, boolean marked) {
        String name = method.getSimpleName().toString();
        Candidate known = candidates.get(name);
        if (known != null && known.component().isPresent()) {
            return Optional.of(name);
        }
        if (name.startsWith("get") && name.length() > 3 && !name.equals("getClass")) {
            return Optional.of(mangled(name.substring(3)));
        }
        if (name.startsWith("is") && name.length() > 2 && isBoolean(result)) {
            return Optional.of(mangled(name.substring(2)));
        }
        return marked ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> setterName(ExecutableElement method, boolean marked) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("set") && name.length() > 3) {
            return Optional.of(mangled(name.substring(3)));
        }
        return marked ? Optional.of(name) : Optional.empty();
    }

    /** The parameters of the annotated creator, or of a constructor whose parameters are all named. */
    private void creator() {
        if (isRecord()) {
            return;
        }
        for (Element member : element.getEnclosedElements()) {
            if (member instanceof ExecutableElement made && isCreator(made)) {
                ExecutableType type = (ExecutableType) seen(made);
                for (int at = 0; at < made.getParameters().size(); at++) {
                    VariableElement parameter = made.getParameters().get(at);
                    TypeMirror seen = type.getParameterTypes().get(at);
                    int index = at;
                    annotations
                            .find(parameter, Jackson.PROPERTY)
                            .flatMap(property -> property.nonEmpty("value"))
                            .ifPresent(name -> byWireName(name).parameter(new Member(parameter, seen, true), index));
                }
                return;
            }
        }
    }

    /** A creator's parameter joins the property of its explicit name, however that is spelled in Java. */
    private Candidate byWireName(String name) {
        for (Candidate candidate : candidates.values()) {
            boolean named = candidate.carriers().stream()
                    .anyMatch(carrier -> annotations
                            .find(carrier, Jackson.PROPERTY)
                            .filter(property -> property.text("value").equals(name))
                            .isPresent());
            if (named) {
                return candidate;
            }
        }
        return candidate(name);
    }

    private boolean isCreator(ExecutableElement made) {
        boolean maker = made.getKind() == ElementKind.CONSTRUCTOR
                || (made.getKind() == ElementKind.METHOD && made.getModifiers().contains(Modifier.STATIC));
        if (!maker || made.getParameters().isEmpty()) {
            return false;
        }
        if (annotations.find(made, Jackson.CREATOR).isPresent()) {
            return true;
        }
        return made.getKind() == ElementKind.CONSTRUCTOR
                && made.getParameters().stream()
                        .allMatch(parameter ->
                                annotations.find(parameter, Jackson.PROPERTY).isPresent());
    }

    private boolean isRecord() {
        return element.getKind() == ElementKind.RECORD;
    }

    private boolean marked(Element member) {
        return annotations
                        .find(member, Jackson.PROPERTY, Jackson.GETTER, Jackson.SETTER)
                        .isPresent()
                || annotations.find(member, Jackson.MARKERS).isPresent();
    }

    private TypeMirror seen(Element member) {
        try {
            return compilation.types().asMemberOf(bean, member);
        } catch (IllegalArgumentException notAMember) {
            // Only source with mistakes gets here, and javac reports those itself.
            return member.asType();
        }
    }

    private Candidate candidate(String name) {
        return candidates.computeIfAbsent(name, Candidate::new);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || TypeNames.of(type).toString().equals("java.lang.Boolean");
    }

    /** Jackson lowers every leading capital: {@code URLPath} becomes {@code urlpath}. */
    private static String mangled(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.toLowerCase(name.charAt(capitals)) != name.charAt(capitals)) {
            capitals++;
        }
        StringBuilder text = new StringBuilder(name);
        for (int at = 0; at < capitals; at++) {
            text.setCharAt(at, Character.toLowerCase(name.charAt(at)));
        }
        return text.toString();
    }

    /** The types of a bean that annotations of the class are inherited from. */
    static List<TypeElement> classChain(Compilation compilation, DeclaredType bean) {
        return Hierarchy.of(compilation, bean).stream()
                .map(type -> (TypeElement) type.asElement())
                .toList();
    }
}

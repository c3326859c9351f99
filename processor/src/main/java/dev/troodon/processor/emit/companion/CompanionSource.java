package dev.troodon.processor.emit.companion;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.model.TypeDocs;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that keeps the Javadoc of a type. */
public final class CompanionSource {
    private static final ClassName KEPT = ClassName.get("dev.troodon.annotations", "KeptDocs");
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private CompanionSource() {}

    /**
     * The class beside a type.
     *
     * @param docs the type's Javadoc
     * @param suffix what its name has after the type's
     * @return its source
     */
    public static Artifact.Source of(TypeDocs docs, String suffix) {
        AnnotationSpec.Builder kept = AnnotationSpec.builder(KEPT);
        for (TypeDocs.Entry entry : docs.entries()) {
            kept.addMember("value", "$L", entry(entry));
        }
        String name = docs.type().simpleName() + suffix;
        TypeSpec type = TypeSpec.classBuilder(name)
                .addJavadoc("Keeps the Javadoc of {@link $T}.", docs.type())
                .addModifiers(Modifier.FINAL)
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.troodon.processor.ConnectorProcessor")
                        .build())
                .addAnnotation(kept.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        String text = JavaFile.builder(docs.type().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        String prefix = docs.type().packageName().isEmpty() ? "" : docs.type().packageName() + ".";
        return new Artifact.Source(prefix + name, text);
    }

    private static AnnotationSpec entry(TypeDocs.Entry entry) {
        AnnotationSpec.Builder of =
                AnnotationSpec.builder(KEPT.nestedClass("Of")).addMember("element", "$S", entry.element());
        if (!entry.text().isEmpty()) {
            of.addMember("text", "$S", entry.text());
        }
        if (!entry.result().isEmpty()) {
            of.addMember("result", "$S", entry.result());
        }
        for (Map.Entry<String, String> parameter : entry.parameters().entrySet()) {
            of.addMember("parameters", CodeBlock.of("$S", parameter.getKey() + "=" + parameter.getValue()));
        }
        return of.build();
    }
}

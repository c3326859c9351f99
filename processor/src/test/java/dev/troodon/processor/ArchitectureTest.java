package dev.troodon.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.troodon.processor.emit.ArtifactWriter;
import dev.troodon.processor.model.Site;

/** The walls of the house: read, then check, then emit, and no way back. */
@AnalyzeClasses(packages = "dev.troodon.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.troodon.processor";
    private static final String MODEL = ROOT + ".model..";
    private static final String DIAGNOSTICS = ROOT + ".diagnostics..";
    private static final String SOURCE = ROOT + ".source..";
    private static final String SHAPE = ROOT + ".shape..";
    private static final String READ = ROOT + ".read..";
    private static final String CHECK = ROOT + ".check..";
    private static final String EMIT = ROOT + ".emit..";
    private static final String[] LANGUAGE = {"java..", "org.jspecify.annotations.."};
    private static final String COMPILER = "javax.lang.model..";
    private static final String POET = "com.palantir.javapoet..";
    private static final String JACKSON = "com.fasterxml.jackson..";

    @ArchTest
    static final ArchRule THE_MODEL_DEPENDS_ON_NOTHING_OF_OURS = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(LANGUAGE, MODEL, POET, COMPILER));

    @ArchTest
    static final ArchRule ONLY_SITES_KNOW_THE_COMPILER_IN_THE_MODEL = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .doNotBelongToAnyOf(Site.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMPILER);

    @ArchTest
    static final ArchRule DIAGNOSTICS_KNOW_THE_MODEL_ONLY = classes()
            .that()
            .resideInAPackage(DIAGNOSTICS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    and(LANGUAGE, DIAGNOSTICS, MODEL, COMPILER, "javax.tools..", "javax.annotation.processing.."));

    @ArchTest
    static final ArchRule SHAPES_ASK_THE_COMPILER_AND_NOBODY_ELSE = classes()
            .that()
            .resideInAPackage(SHAPE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(LANGUAGE, SHAPE, SOURCE, MODEL, DIAGNOSTICS, COMPILER, POET));

    @ArchTest
    static final ArchRule READING_NEITHER_CHECKS_NOR_EMITS = noClasses()
            .that()
            .resideInAnyPackage(READ, SHAPE, SOURCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CHECK, EMIT, JACKSON, "javax.annotation.processing..");

    @ArchTest
    static final ArchRule CHECKS_LOOK_AT_THE_MODEL_ONLY = classes()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(LANGUAGE, CHECK, MODEL, DIAGNOSTICS, POET));

    @ArchTest
    static final ArchRule CHECKS_KNOW_JAVAPOET_AS_NAMES_OF_TYPES_ONLY = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.palantir\\.javapoet\\.(JavaFile|.*Spec|CodeBlock).*");

    @ArchTest
    static final ArchRule EMITTERS_LOOK_AT_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(EMIT)
            .and()
            .doNotBelongToAnyOf(ArtifactWriter.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.lang.model.type..",
                    "javax.lang.model.util..",
                    "javax.annotation.processing..",
                    READ,
                    SHAPE,
                    SOURCE,
                    CHECK,
                    DIAGNOSTICS);

    @ArchTest
    static final ArchRule EMITTERS_NEVER_LOOK_AT_ELEMENTS = noClasses()
            .that()
            .resideInAPackage(EMIT)
            .and()
            .doNotBelongToAnyOf(ArtifactWriter.class)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.assignableTo(javax.lang.model.element.Element.class));

    @ArchTest
    static final ArchRule NO_EMITTER_CALLS_ANOTHER = SlicesRuleDefinition.slices()
            .matching("dev.troodon.processor.emit.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule THE_DOCUMENT_BUILDS_NO_SOURCE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit.document..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.palantir\\.javapoet\\.(JavaFile|.*Spec|CodeBlock).*");

    @ArchTest
    static final ArchRule SOURCES_ARE_WRITTEN_WITHOUT_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".emit.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON);

    @ArchTest
    static final ArchRule NOBODY_DEPENDS_ON_THE_ROOT = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule NO_STATE_OUTLIVES_A_COMPILATION = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .should()
            .beFinal();

    private static String[] and(String[] first, String... more) {
        return java.util.stream.Stream.of(first, more)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new);
    }
}

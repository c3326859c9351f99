package dev.troodon.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.troodon.runtime.generated.Endpoint;
import dev.troodon.runtime.generated.Handles;
import dev.troodon.runtime.generated.JaxRs;

/** The walls of this module. */
@AnalyzeClasses(packages = "dev.troodon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheAdapterKnowsJaxRs = noClasses()
            .that(not(belongToAnyOf(JaxRs.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule enginesKnowNoJson = noClasses()
            .that()
            .resideInAnyPackage(
                    "..runtime.engine..", "..runtime.engines..", "..runtime.storage..", "..runtime.callbacks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson..",
                    "..runtime.generated..",
                    "..runtime.binding..",
                    "..runtime.serving..",
                    "..runtime.json..",
                    "..runtime.http..");

    @ArchTest
    static final ArchRule thePortsKnowNothingBehindThem = classes()
            .that()
            .resideInAPackage("..runtime.engine")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.troodon.handles", "dev.troodon.runtime.engine");

    @ArchTest
    static final ArchRule theVocabularyKnowsNothing = classes()
            .that()
            .resideInAnyPackage("dev.troodon.annotations", "dev.troodon.handles")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.troodon.annotations", "dev.troodon.handles");

    @ArchTest
    static final ArchRule httpKnowsNoOperations = noClasses()
            .that()
            .resideInAPackage("..runtime.http")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.troodon..").and(not(resideInAPackage("..runtime.http"))));

    @ArchTest
    static final ArchRule nothingLooksUpAtTheServing = noClasses()
            .that()
            .resideOutsideOfPackage("..runtime.serving")
            .and(not(belongToAnyOf(Endpoint.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..runtime.serving");

    @ArchTest
    static final ArchRule onlyFacadesReachTheRuntime = noClasses()
            .that()
            .resideInAnyPackage("..binding", "..json", "..polling", "..http", "..watch", "..serving", "..generated")
            .and(not(belongToAnyOf(Endpoint.class, Handles.class)))
            .should()
            .dependOnClassesThat(belongToAnyOf(ConnectorRuntime.class, RuntimeBuilder.class));

    @ArchTest
    static final ArchRule decodingKnowsNoPattern = noClasses()
            .that()
            .resideInAnyPackage("..runtime.binding", "..runtime.json", "..runtime.polling")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..runtime", "..runtime.serving", "..runtime.engines", "..runtime.storage");
}

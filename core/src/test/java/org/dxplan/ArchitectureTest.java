package org.dxplan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Keeps the arrows of the core pointing one way, and hidden inputs out. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dxplan");

    private static final String BRIDGE = "org.dxplan.validation.jakarta";

    @Test
    void packagesDependDownwardsOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("validation")
                .definedBy("org.dxplan.validation", BRIDGE)
                .layer("rule groups")
                .definedBy(resideInAPackage("org.dxplan.validation..")
                        .and(not(resideInAnyPackage("org.dxplan.validation", BRIDGE, "org.dxplan.validation.rule"))))
                .layer("validation.rule")
                .definedBy("org.dxplan.validation.rule")
                .layer("reference")
                .definedBy("org.dxplan.reference")
                .layer("model.index")
                .definedBy("org.dxplan.model.index")
                .layer("model")
                .definedBy("org.dxplan.model")
                .layer("parts")
                .definedBy(
                        "org.dxplan.model.indicator",
                        "org.dxplan.model.evaluation",
                        "org.dxplan.model.organization",
                        "org.dxplan.model.publication",
                        "org.dxplan.model.schedule")
                .layer("time")
                .definedBy("org.dxplan.time")
                .layer("model.common")
                .definedBy("org.dxplan.model.common")
                .layer("part")
                .definedBy("org.dxplan.part")
                .whereLayer("validation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rule groups")
                .mayOnlyBeAccessedByLayers("validation")
                .whereLayer("validation.rule")
                .mayOnlyBeAccessedByLayers("validation", "rule groups")
                .whereLayer("reference")
                .mayOnlyBeAccessedByLayers("validation", "rule groups", "validation.rule")
                .whereLayer("model.index")
                .mayOnlyBeAccessedByLayers("validation", "rule groups", "validation.rule")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("validation", "rule groups", "validation.rule", "reference", "model.index")
                .whereLayer("parts")
                .mayOnlyBeAccessedByLayers(
                        "validation", "rule groups", "validation.rule", "reference", "model.index", "model")
                .whereLayer("model.common")
                .mayOnlyBeAccessedByLayers(
                        "validation", "rule groups", "validation.rule", "reference", "model.index", "model", "parts")
                .whereLayer("part")
                .mayNotAccessAnyLayer()
                .check(CORE);
    }

    @Test
    void nothingKnowsTheBridgeToJakartaValidation() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BRIDGE)
                .should()
                .dependOnClassesThat(resideInAPackage(BRIDGE))
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.dxplan.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void textStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.dxplan.text")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dxplan..").and(not(resideInAPackage("org.dxplan.text"))))
                .check(CORE);
    }

    @Test
    void coreKnowsNoJsonLibraryAndNoValidationProvider() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.hibernate.."))
                .check(CORE);
    }

    @Test
    void nothingAsksTheMachineForLanguageOrDate() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CORE);
    }

    @Test
    void publicClassesAreFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .haveSimpleNameNotEndingWith("Builder") // generated
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }
}

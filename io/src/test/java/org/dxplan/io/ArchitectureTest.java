package org.dxplan.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the front door in front of the codecs, these in front of the text, and the JSON library behind them all. */
class ArchitectureTest {

    private static final JavaClasses IO = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dxplan.io");

    @Test
    void packagesDependOneWayOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.dxplan.io.codec")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dxplan.io")
                .check(IO);
        noClasses()
                .that()
                .resideInAPackage("org.dxplan.io.source")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.dxplan..").and(not(resideInAPackage("org.dxplan.io.source"))))
                .check(IO);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dxplan.io.schema")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dxplan.io.schema")
                .check(IO);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dxplan.io", "org.dxplan.io.migration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dxplan.io.migration")
                .check(IO);
        slices().matching("org.dxplan.(**)").should().beFreeOfCycles().check(IO);
    }

    @Test
    void onlyWhatUsersNeedIsExported() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder(
                            "org.dxplan.io",
                            "org.dxplan.io.check",
                            "org.dxplan.io.corpus",
                            "org.dxplan.io.report",
                            "org.dxplan.io.schema");
            assertThat(module.opens()).isEmpty();
            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactlyInAnyOrder("java.base", "java.xml", "org.dxplan.core", "tools.jackson.core");
        }
    }

    @Test
    void onlyTheReportThatIsXmlNeedsXml() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JUnitReport")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.w3c..", "org.xml.."))
                .check(IO);
    }

    @Test
    void readingAndWritingNeedTheStreamingLibraryOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson..")
                        .and(not(resideInAnyPackage(
                                "tools.jackson.core",
                                "tools.jackson.core.exc",
                                "tools.jackson.core.io",
                                "tools.jackson.core.json",
                                "tools.jackson.core.sym",
                                "tools.jackson.core.util"))))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "org.hibernate.."))
                .check(IO);
    }

    @Test
    void theFrontDoorShowsNothingOfTheJsonLibrary() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage("org.dxplan.io").and(modifier(JavaModifier.PUBLIC)))
                .should(showNoJackson())
                .check(IO);
    }

    private static ArchCondition<JavaMethod> showNoJackson() {
        return new ArchCondition<>("show no type of the JSON library") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> type.getPackageName().startsWith("tools.jackson"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    @Test
    void nothingAsksTheMachineForItsLanguageOrEncoding() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(IO);
    }

    @Test
    void whatIsPublicIsFinalOrMadeToBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotEnums()
                .and()
                .areNotInterfaces()
                .and(not(describe(
                        "the codec that all others extend",
                        type -> type.getSimpleName().equals("ObjectCodec"))))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(IO);
    }
}

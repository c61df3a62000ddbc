package org.policybook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The house rules that a machine can keep. The floors stand in `src/docs/architecture.md`.
class ArchitectureTest {
    private static final String BASE = "org.policybook.";
    private static final List<String> ROOMS = List.of(
            "document",
            "governance",
            "diff",
            "deadline",
            "report",
            "check",
            "store",
            "render",
            "search",
            "intake",
            "people",
            "mail",
            "calendar",
            "library",
            "cli",
            "web");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.policybook");
    private static final Set<String> GENERIC_FAILURES =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error", "java.lang.Throwable");

    /// A rule that looks at nothing passes: the scan must have found the program.
    @Test
    void theScanSeesTheProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(150);
        for (String room : ROOMS) {
            assertThat(PROGRAM.that(resideInAPackage(BASE + room + "..")))
                    .as("classes of " + room)
                    .isNotEmpty();
        }
    }

    @Test
    void arrowsPointDownOnly() {
        Architectures.LayeredArchitecture floors = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : ROOMS) {
            floors = floors.layer(room).definedBy(BASE + room + "..");
        }
        for (String room : List.of("store", "render", "search", "intake", "calendar")) {
            floors = floors.whereLayer(room).mayOnlyBeAccessedByLayers("library");
        }
        for (String room : List.of("library", "people", "mail", "check")) {
            floors = floors.whereLayer(room).mayOnlyBeAccessedByLayers("library", "cli", "web");
        }
        for (String room : List.of("governance", "diff", "deadline", "report", "mail")) {
            floors = floors.whereLayer(room).mayOnlyAccessLayers("document");
        }
        for (String room : List.of("document", "calendar")) {
            floors = floors.whereLayer(room).mayNotAccessAnyLayer();
        }
        floors.whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("check")
                .mayOnlyAccessLayers("document", "governance", "deadline")
                .check(PROGRAM);
    }

    /// The rules as an organisation states them are read and kept without knowing how they are judged.
    @Test
    void gatesAreJudgedAboveTheRules() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "governance")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "governance.gate..")
                .check(PROGRAM);
    }

    @Test
    void noCycles() {
        slices().matching("org.policybook.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @ParameterizedTest(name = "only {0} knows {1}")
    @CsvSource(delimiter = '|', textBlock = """
            document          | com.vladsch.flexmark.. org.snakeyaml..
            search            | org.apache.lucene..
            search.meaning    | ai.onnxruntime.. dev.langchain4j..
            intake.html       | org.jsoup..
            render intake.pdf | org.apache.pdfbox..
            render intake.docx | org.apache.poi..
            render            | com.openhtmltopdf..
            render web mail   | freemarker..
            mail              | jakarta.mail.. org.eclipse.angus..
            people web        | java.sql.. org.springframework.jdbc.. org.flywaydb..
            calendar          | biweekly..
            cli               | picocli..
            web               | org.springframework.boot.. org.springframework.web.. org.springframework.security.. jakarta.servlet..
            """)
    void aTechnologyHasItsRooms(String rooms, String technology) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Arrays.stream(rooms.split(" "))
                        .map(room -> BASE + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology.split(" "))
                .check(PROGRAM);
    }

    /// Its algorithms for comparing and merging aside, which work on any text.
    @Test
    void onlyTheStoreKnowsGit() {
        noClasses()
                .that(resideInAPackage("org.policybook..")
                        .and(DescribedPredicate.not(resideInAPackage(BASE + "store.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse.jgit..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.eclipse.jgit.diff..", "org.eclipse.jgit.merge.."))))
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @Test
    void valuesNeedNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + "document..",
                        BASE + "governance..",
                        BASE + "diff..",
                        BASE + "deadline..",
                        BASE + "report..",
                        BASE + "check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .check(PROGRAM);
    }

    @Test
    void timeIsHandedIn() {
        noClasses()
                .should()
                .callMethodWhere(calls(
                        "now() without a clock",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PROGRAM);
    }

    @Test
    void languageAndCharsetAreChosen() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .check(PROGRAM);
    }

    @Test
    void failuresHaveNames() {
        noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "a failure without a name",
                        call -> GENERIC_FAILURES.contains(call.getTargetOwner().getName()) && !isSuperCall(call)))
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaMethodCall> calls(String description, Predicate<JavaMethodCall> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static boolean isSuperCall(JavaConstructorCall call) {
        return call.getOrigin().isConstructor() && call.getOriginOwner().isAssignableTo(Throwable.class);
    }
}

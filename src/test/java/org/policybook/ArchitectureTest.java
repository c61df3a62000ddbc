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
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The house rules that a machine can keep. The floors stand in `src/docs/architecture.md`.
class ArchitectureTest {
    private static final String BASE = "org.policybook.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.policybook");
    private static final Set<String> GENERIC_FAILURES =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error", "java.lang.Throwable");

    /// A rule that looks at nothing passes: the scan must have found the program.
    @Test
    void theScanSeesTheProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(150);
        for (String room : Set.of(
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
                "web")) {
            assertThat(PROGRAM.that(resideInAPackage(BASE + room + "..")))
                    .as("classes of " + room)
                    .isNotEmpty();
        }
    }

    @Test
    void arrowsPointDownOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("document")
                .definedBy(BASE + "document..")
                .layer("governance")
                .definedBy(BASE + "governance..")
                .layer("diff")
                .definedBy(BASE + "diff..")
                .layer("deadline")
                .definedBy(BASE + "deadline..")
                .layer("report")
                .definedBy(BASE + "report..")
                .layer("check")
                .definedBy(BASE + "check..")
                .layer("store")
                .definedBy(BASE + "store..")
                .layer("render")
                .definedBy(BASE + "render..")
                .layer("search")
                .definedBy(BASE + "search..")
                .layer("intake")
                .definedBy(BASE + "intake..")
                .layer("people")
                .definedBy(BASE + "people..")
                .layer("mail")
                .definedBy(BASE + "mail..")
                .layer("web")
                .definedBy(BASE + "web..")
                .layer("calendar")
                .definedBy(BASE + "calendar..")
                .layer("library")
                .definedBy(BASE + "library..")
                .layer("cli")
                .definedBy(BASE + "cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("library")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("library", "cli", "web")
                .whereLayer("mail")
                .mayOnlyBeAccessedByLayers("library", "cli", "web")
                .whereLayer("mail")
                .mayOnlyAccessLayers("document")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("library")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("library")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("library")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("library")
                .whereLayer("calendar")
                .mayOnlyBeAccessedByLayers("library")
                .whereLayer("calendar")
                .mayNotAccessAnyLayer()
                .whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("governance")
                .mayOnlyAccessLayers("document")
                .whereLayer("diff")
                .mayOnlyAccessLayers("document")
                .whereLayer("deadline")
                .mayOnlyAccessLayers("document")
                .whereLayer("report")
                .mayOnlyAccessLayers("document")
                .whereLayer("check")
                .mayOnlyAccessLayers("document", "governance", "deadline")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("library", "cli", "web")
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

    @Test
    void onlyDocumentKnowsFlexmark() {
        only("document", "com.vladsch.flexmark..").check(PROGRAM);
    }

    @Test
    void onlyDocumentReadsYaml() {
        only("document", "org.snakeyaml..").check(PROGRAM);
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
    void onlySearchKnowsLucene() {
        only("search", "org.apache.lucene..").check(PROGRAM);
    }

    @Test
    void onlyTheSearchByMeaningKnowsItsRuntime() {
        only("search.meaning", "ai.onnxruntime..").check(PROGRAM);
        only("search.meaning", "dev.langchain4j..").check(PROGRAM);
    }

    /// It writes Word documents in one room and reads them in another.
    @Test
    void onlyRenderAndTheWordReaderKnowPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "render..", BASE + "intake.docx..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(PROGRAM);
    }

    @Test
    void onlyRenderAndTheWebKnowTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "render..", BASE + "web..", BASE + "mail..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWebIsAServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot..",
                        "org.springframework.web..",
                        "org.springframework.security..",
                        "jakarta.servlet..")
                .check(PROGRAM);
    }

    @Test
    void onlyMailSendsMail() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(PROGRAM);
    }

    @Test
    void onlyPeopleKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "people..", BASE + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.flywaydb..")
                .check(PROGRAM);
    }

    @Test
    void onlyRenderWritesPdf() {
        only("render", "com.openhtmltopdf..").check(PROGRAM);
    }

    @Test
    void onlyTheCalendarWritesICalendar() {
        only("calendar", "biweekly..").check(PROGRAM);
    }

    @Test
    void onlyIntakeReadsHtml() {
        only("intake.html", "org.jsoup..").check(PROGRAM);
    }

    @Test
    void onlyRenderAndIntakeKnowPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "render..", BASE + "intake.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        only("cli", "picocli..").check(PROGRAM);
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
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(PROGRAM);
    }

    private static ArchRule only(String room, String technology) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology);
    }

    private static DescribedPredicate<JavaMethodCall> calls(String description, Predicate<JavaMethodCall> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static boolean isSuperCall(JavaConstructorCall call) {
        return call.getOrigin().isConstructor() && call.getOriginOwner().isAssignableTo(Throwable.class);
    }
}

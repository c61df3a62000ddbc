package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/// The reports of a small library: a policy in date, one overdue, one put off, one without an owner.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportJourneyTest {
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeAll
    void fourPolicies(@TempDir Path temporary) throws IOException {
        folder = temporary;
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        done("org", "add", file("organisation.yaml", """
                format: 1
                id: harbour
                name: Harbour Council
                posts: [Harbour Master, Berthing Officer]
                committees: [{name: Quay Committee, approves: [guideline]}]
                review-rule: {every: P3Y, lead: P6M, extension-limit: P2Y}
                gates: [{name: eia, label: Assessed, applies-when: {type: [procedure]}}]
                eia:
                  title: Equality assessment
                  characteristics: [{id: age, label: Age}, {id: sex, label: Sex}]
                  impacts: [positive, negative, none]
                  outcomes: [{id: fine, label: No change, blocks: false}]
                """));
        publish("keys", "owner: Harbour Master", "2025-06-01");
        publish("ropes", "owner: Berthing Officer\nclassification: public", "2023-02-28");
        String moorings = file(
                "moorings.md", "---\nformat: 1\ntitle: Moorings\ntype: policy\n---\n\n## Rule {#rule}\n\nTie up.\n");
        done(policybook.at("2023-05-01T09:00:00Z"), "save", "harbour/moorings", moorings, "-m", "New");
        publish("tides", "owner: Night Warden\nrelated: [\"policy:moorings\", \"policy:keys\"]", "2023-05-31");
        publish("=lights", "summary: Lamps", "2025-01-15");
        done("give-up", "harbour/moorings", "-m", "Tides say it");
        done("extend", "harbour/tides", "--to", "2027-03", "--approved-by", "Quay Committee", "-m", "New charts come");
    }

    @Test
    void complianceCountsWhatIsInDate() {
        JsonNode report = json("compliance");
        assertThat(report.at("/sections/0/paragraphs/0").asString())
                .isEqualTo("3 of 4 policies in force are in date (75%); 1 is overdue.");
        assertThat(report.at("/sections/0/rows/0").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "\"Policies in force\"", "4", "{\"part\":3,\"whole\":4}", "2", "0", "0", "1", "1", "0");
        List<String> trend = report.at("/sections/0/chart/series/0/values")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
        assertThat(trend).hasSize(25);
        assertThat(trend.getFirst()).as("at the end of 2024-11, two policies").isEqualTo("100");
        assertThat(trend.getLast()).isEqualTo("75");
        assertThat(rows(report, 1)).anyMatch(row -> row.contains("(no owner)"));
    }

    @Test
    void theOthersSayWhatTheyAreAskedFor() {
        assertThat(rows(json("overdue"), 0))
                .hasSize(1)
                .allMatch(row -> row.contains("harbour/ropes@1.0")
                        && row.contains("Due 28 February 2026: three years from approval 28 February 2023")
                        && row.contains(",266,"));
        assertThat(rows(json("extensions"), 0))
                .containsExactly(
                        "[{\"text\":\"Tides\",\"address\":\"harbour/tides@1.0\"},\"1.0\",\"2026-05-31\",\"2027-03\",\"2026-11-21\",\"Quay Committee\",\"New charts come\"]");
        JsonNode gaps = json("gaps", "--leaver", "Berthing Officer");
        assertThat(rows(gaps, 0)).hasSize(1).allMatch(row -> row.contains("=lights"));
        assertThat(rows(gaps, 1)).hasSize(1).allMatch(row -> row.contains("Ropes"));
        assertThat(rows(gaps, 2)).hasSize(1).allMatch(row -> row.contains("Night Warden"));
        assertThat(rows(gaps, 3))
                .hasSize(1)
                .allMatch(row -> row.contains("policy:moorings\",\"There is no such policy"));
        assertThat(rows(json("publication"), 0)).hasSize(1).allMatch(row -> row.contains("Ropes"));
        JsonNode equality = json("equality");
        assertThat(rows(equality, 0))
                .containsExactly("[\"Harbour Council\",4,1,{\"part\":1,\"whole\":4},\"Equality assessment\"]");
        assertThat(rows(equality, 3)).containsExactly("[\"Age\",1,0,0]", "[\"Sex\",0,1,0]");
        assertThat(json("governance").path("sections").size()).isGreaterThan(12);
    }

    @Test
    void aBoardPaperCanBeMadeAgain() throws IOException {
        String[] asked = {"report", "governance", "--on", "2026-11-21", "--believed-on", "2026-11-21", "--json"};
        String then = done(asked).out();
        CommandLineRun later = new CommandLineRun(copied()).at("2026-12-05T09:00:00Z");
        later.run("extend", "harbour/ropes", "--to", "2027-01", "--approved-by", "Quay Committee", "-m", "Later");
        later.run("withdraw", "harbour/keys", "-m", "No more keys");

        assertThat(later.run(asked).out()).isEqualTo(then);
        assertThat(later.run("report", "overdue", "--json")
                        .json()
                        .at("/sections/0/rows")
                        .size())
                .isZero();
        assertThat(later.run("report", "overdue", "--on", "2026-11-21", "--json")
                        .json()
                        .at("/sections/0/rows")
                        .size())
                .as("the extension was decided later")
                .isOne();
    }

    @Test
    void csvIsOneTableAndNoFormula() {
        List<String> lines =
                done("report", "register", "--format", "csv").out().lines().toList();

        assertThat(lines.getFirst()).startsWith("Policy,Policy address,Reference,Type,Version,Status,In force from");
        assertThat(lines).hasSize(5).anyMatch(line -> line.startsWith("'=lights,harbour/lights@1.0,"));
    }

    @Test
    void aWorkbookHasRealNumbersAndDates() throws IOException {
        Path file = folder.resolve("overdue.xlsx");
        done("report", "governance", "-o", file.toString());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet overdue = book.getSheet("Overdue reviews");
            Row row = overdue.getRow(4);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Ropes");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 2, 28, 0, 0));
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(266);
            assertThat(book.getSheet("Overdue reviews").getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(((XSSFSheet) overdue).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A4:G5");
            Row all = book.getSheet("In date over the past 24 months").getRow(4);
            assertThat(all.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(all.getCell(2).getNumericCellValue()).isEqualTo(0.75);
            Row lights = book.getSheet("Without an owner").getRow(4);
            assertThat(lights.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aChartHasWordsAndATableBesideIt() throws IOException, ParserConfigurationException, SAXException {
        Path file = folder.resolve("compliance.html");
        done("report", "compliance", "-o", file.toString());
        String page = Files.readString(file, StandardCharsets.UTF_8);
        Matcher charts = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);

        assertThat(charts.results()).hasSize(2).allSatisfy(found -> {
            var drawing = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(found.group())))
                    .getDocumentElement();
            assertThat(drawing.getAttribute("role")).isEqualTo("img");
            assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(drawing.getElementsByTagName("rect").getLength()).isGreaterThan(2);
        });
        assertThat(page).contains("The numbers of this chart", "<td class=\"number-cell\">75%</td>");
        assertThat(page).doesNotContain("<script");
    }

    @Test
    void theDashboardSaysWhatToDoNext() {
        JsonNode dashboard = done("dashboard", "--json").json();

        assertThat(dashboard.at("/figures").findValuesAsString("value")).containsExactly("75%", "1", "0");
        assertThat(dashboard.at("/next/0/words").asString())
                .isEqualTo("Review Ropes with the Berthing Officer: it was due 28 February 2026, 8 months ago.");
        assertThat(dashboard.at("/next").findValuesAsString("words"))
                .contains("Use the extension for Tides with the Night Warden: it holds until March 2027.")
                .contains("Find an owner for =lights.");
        assertThat(dashboard.at("/changes").findValuesAsString("words"))
                .containsExactly("21 November 2026: Tides, its review was put off to March 2027.");
        assertThat(done("dashboard", "-o", folder.resolve("d.html").toString()).code())
                .isZero();
    }

    @Test
    void whatCannotBeMadeIsRefusedWithAWay() {
        assertThat(policybook.run("report", "finances").text())
                .contains("There is no report \"finances\". There are: compliance,");
        assertThat(policybook.run("report", "overdue", "--format", "pdf").text())
                .contains("needs a file to be written to: -o overdue.pdf");
        assertThat(policybook.run("report", "overdue", "--org", "lock").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(done("report", "--list").text()).contains("turnaround", "publication");
    }

    /// The library once more, to be changed.
    private Path copied() throws IOException {
        Path copy = folder.resolve("copy");
        Path library = folder.resolve("library");
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(library.relativize(file).toString()));
            }
        }
        return copy;
    }

    private JsonNode json(String report, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "report";
        arguments[1] = report;
        arguments[2] = "--json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return done(arguments).json();
    }

    private static List<String> rows(JsonNode report, int section) {
        return report.path("sections")
                .get(section)
                .path("rows")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
    }

    private void publish(String title, String facts, String approved) throws IOException {
        String name = title.replace("=", "");
        String shown = title.startsWith("=") ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
        String text = """
                ---
                format: 1
                title: "%s"
                type: policy
                %s
                ---

                ## Rule {#rule}

                Whoever takes one signs for it.
                """.formatted(shown, facts);
        CommandLineRun then = policybook.at(approved + "T09:00:00Z");
        String policy = "harbour/" + name;
        List<String> save = new ArrayList<>(List.of("save", policy, file(name + ".md", text), "-m", "New"));
        if (name.equals("keys")) {
            save.addAll(List.of("--eia", file("eia.yaml", """
                    outcome: fine
                    declared: {by: Harbour Master, on: 2025-05-01}
                    characteristics: {age: {impact: none, reason: All}, sex: {impact: positive, reason: All}}
                    """)));
        }
        done(then, save.toArray(String[]::new));
        done(then, "publish", policy, "--approved-by", "Quay Committee", "-m", "New");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private CommandLineRun.Result done(String... args) {
        return done(policybook, args);
    }

    private static CommandLineRun.Result done(CommandLineRun when, String... args) {
        CommandLineRun.Result result = when.run(args);
        assertThat(result.code()).as(result.text()).isZero();
        return result;
    }
}

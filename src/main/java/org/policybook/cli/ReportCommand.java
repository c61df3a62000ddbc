package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.report.MakeReport;
import org.policybook.library.report.ReportQuestion;
import org.policybook.library.report.WriteReport;
import org.policybook.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report`: what a board, a committee or an inspector asks for.
@Command(name = "report", description = "Make a report for a board, a committee or an inspector.")
final class ReportCommand extends ReadingCommand {
    /// The forms a report can be given in.
    enum Format {
        TEXT,
        JSON,
        CSV,
        XLSX,
        PDF,
        HTML
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Which report; see --list.")
    private @Nullable String name;

    @Option(names = "--list", description = "Show which reports there are.")
    private boolean list;

    @Mixin
    private final AskedDay day = new AskedDay();

    @Option(
            names = "--leaver",
            paramLabel = "POST",
            description = "A post whose holder has left, for the report on gaps; may be repeated.")
    private List<String> leavers = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, csv, xlsx, pdf or html; by the ending of -o when there is one.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file; needed for xlsx and pdf.")
    private @Nullable Path output;

    ReportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        String asked = name;
        if (list || asked == null) {
            return kinds();
        }
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            Set<OrganisationId> of = organisations(day.organisations(), library);
            ReportQuestion question = day.question(of, today(), new HashSet<>(leavers));
            Report report = new MakeReport(library, damage).make(asked, question);
            give(report, of, library);
            return damage.code();
        }
    }

    private int kinds() {
        TextTable table = new TextTable("REPORT", "TELLS");
        MakeReport.kinds().forEach(kind -> table.row(kind.name(), kind.purpose()));
        table.lines().forEach(this::say);
        return ExitCode.DONE;
    }

    private void give(Report report, Set<OrganisationId> of, Library library) {
        Path file = output;
        Format asked = asked();
        if (file == null) {
            switch (asked) {
                case TEXT -> new ReportPrinter(this).print(report);
                case JSON -> print(ReportJson.of(report));
                case CSV, HTML ->
                    terminal()
                            .say(new String(bytes(report, asked, of, library), StandardCharsets.UTF_8).stripTrailing());
                case XLSX, PDF ->
                    throw new BadInput("A report as %s needs a file to be written to: -o %s.%s."
                            .formatted(written(asked), report.name(), written(asked)));
            }
        } else {
            writeFile(file, bytes(report, asked, of, library));
            say("Wrote %s, %s, to %s.".formatted(report.title(), report.asOf().words(), file));
        }
    }

    private byte[] bytes(Report report, Format asked, Set<OrganisationId> of, Library library) {
        WriteReport writer = new WriteReport(library);
        return switch (asked) {
            case TEXT -> throw new BadInput("A file needs --format csv, xlsx, pdf, html or json.");
            case JSON -> Json.write(ReportJson.of(report)).getBytes(StandardCharsets.UTF_8);
            case CSV -> writer.write(report, WriteReport.Form.CSV, of, this::note);
            case XLSX -> writer.write(report, WriteReport.Form.XLSX, of, this::note);
            case PDF -> writer.write(report, WriteReport.Form.PDF, of, this::note);
            case HTML -> writer.write(report, WriteReport.Form.HTML, of, this::note);
        };
    }

    /// What was said, else what the file's name ends in.
    private Format asked() {
        Format said = json() ? Format.JSON : format;
        if (said != null) {
            return said;
        }
        String file = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        for (Format known : Format.values()) {
            if (file.endsWith("." + written(known))) {
                return known;
            }
        }
        return Format.TEXT;
    }

    private static String written(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}

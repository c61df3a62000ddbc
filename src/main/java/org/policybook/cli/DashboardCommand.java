package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.report.ReportQuestion;
import org.policybook.library.report.TellDashboard;
import org.policybook.library.report.WriteReport;
import org.policybook.report.Dashboard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dashboard`: the three figures that matter.
@Command(
        name = "dashboard",
        description = "Show how much is in date, overdue and stuck, what changed, and what to do next.")
final class DashboardCommand extends ReadingCommand {
    @Mixin
    private final AskedDay day = new AskedDay();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file, as an HTML page.")
    private @Nullable Path output;

    DashboardCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            Set<OrganisationId> of = organisations(day.organisations(), library);
            ReportQuestion question = day.question(of, today(), Set.of());
            Dashboard dashboard = new TellDashboard(library, damage).tell(question);
            if (json()) {
                print(document(dashboard));
            } else if (output != null) {
                writeFile(output, new WriteReport(library).write(dashboard, of));
                say("Wrote the dashboard of %s to %s."
                        .formatted(dashboard.asOf().words(), output));
            } else {
                show(dashboard);
            }
            return damage.code();
        }
    }

    private void show(Dashboard dashboard) {
        say("Policies of %s".formatted(dashboard.asOf().words()));
        say("");
        TextTable figures = new TextTable("FIGURE", "NOW", "WHAT IT MEANS");
        dashboard.figures().forEach(figure -> figures.row(figure.label(), figure.value(), figure.words()));
        figures.lines().forEach(this::say);
        list("What to do next", dashboard.next(), "Nothing is pressing.");
        list("What changed in the past month", dashboard.changes(), "Nothing changed.");
    }

    private void list(String title, List<Dashboard.Line> lines, String otherwise) {
        say("");
        say(title);
        lines.forEach(line -> say("- %s%s"
                .formatted(line.words(), line.address().map(" (%s)"::formatted).orElse(""))));
        if (lines.isEmpty()) {
            say(otherwise);
        }
    }

    private static ObjectNode document(Dashboard dashboard) {
        ObjectNode document = Json.object();
        document.put("about", dashboard.asOf().about());
        document.put("asOf", dashboard.asOf().day().toString());
        ArrayNode figures = document.putArray("figures");
        for (Dashboard.Figure figure : dashboard.figures()) {
            figures.addObject()
                    .put("label", figure.label())
                    .put("value", figure.value())
                    .put("words", figure.words())
                    .put("worry", figure.worry());
        }
        lines(dashboard.next(), document.putArray("next"));
        lines(dashboard.changes(), document.putArray("changes"));
        return document;
    }

    private static void lines(List<Dashboard.Line> lines, ArrayNode array) {
        for (Dashboard.Line line : lines) {
            ObjectNode node = array.addObject().put("words", line.words());
            Json.put(node, "address", line.address());
        }
    }
}

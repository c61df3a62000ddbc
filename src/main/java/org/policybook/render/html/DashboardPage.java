package org.policybook.render.html;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.PartialDate;
import org.policybook.render.Rendered;
import org.policybook.render.ShownDate;
import org.policybook.render.style.HouseStyle;
import org.policybook.report.Dashboard;

/// Writes a dashboard as a page that needs no other file, or as a fragment of another page. Safe to share between
/// threads.
public final class DashboardPage {
    private static final String SCREEN = "report/dashboard.ftlh";
    private static final String FRAGMENT = "report/dashboard-parts.ftlh";

    private final DocumentTemplates templates;

    public DashboardPage(DocumentTemplates templates) {
        this.templates = templates;
    }

    public Rendered write(Dashboard dashboard, HouseStyle style) {
        Map<String, Object> model = model(dashboard, address -> Optional.empty());
        model.put("style", StyledParts.look(style));
        return new Rendered(templates.run(SCREEN, model).getBytes(StandardCharsets.UTF_8), List.of());
    }

    /// The figures and lists only, to stand in a page of its own.
    ///
    /// @param links where a line leads, by the address it holds; empty for no link
    public String fragment(Dashboard dashboard, Function<String, Optional<String>> links) {
        return templates.run(FRAGMENT, model(dashboard, links));
    }

    private static Map<String, Object> model(Dashboard dashboard, Function<String, Optional<String>> links) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("about", dashboard.asOf().about());
        model.put("day", ShownDate.of(PartialDate.of(dashboard.asOf().day()), "en-GB"));
        model.put(
                "figures",
                dashboard.figures().stream()
                        .map(figure -> Map.of(
                                "label", figure.label(),
                                "value", figure.value(),
                                "words", figure.words(),
                                "worry", figure.worry()))
                        .toList());
        model.put("changes", lines(dashboard.changes(), links));
        model.put("next", lines(dashboard.next(), links));
        return model;
    }

    private static List<Map<String, Object>> lines(
            List<Dashboard.Line> lines, Function<String, Optional<String>> links) {
        return lines.stream()
                .map(line -> Map.<String, Object>of(
                        "words",
                        line.words(),
                        "link",
                        line.address().flatMap(links).orElse("")))
                .toList();
    }
}

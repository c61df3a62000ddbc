package org.policybook.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policybook.document.Block;
import org.policybook.document.Policy;
import org.policybook.document.Section;
import org.policybook.intake.Manuscript.Part;

/// Makes a policy of a manuscript: reads what it says about itself, takes that out of the text, and nests
/// the sections.
public final class ManuscriptIntake {
    private final Manuscript manuscript;
    private final Facts facts = new Facts();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Warning> dropped = new ArrayList<>();

    private ManuscriptIntake(Manuscript manuscript) {
        this.manuscript = manuscript;
        warnings.addAll(manuscript.warnings());
        dropped.addAll(manuscript.dropped());
    }

    public static Intake read(Manuscript manuscript) {
        return new ManuscriptIntake(manuscript).intake();
    }

    private Intake intake() {
        List<Part> text =
                ControlTables.takeOut(ManuscriptCover.read(manuscript.parts(), facts, dropped), facts, dropped);
        PageEdges.read(edges(), facts);
        new TreeMap<>(manuscript.properties()).forEach(this::property);
        text.stream()
                .filter(Part.Text.class::isInstance)
                .flatMap(ManuscriptIntake::lines)
                .forEach(line -> ReviewInterval.find(line, facts));
        checkHistory(text);
        return finished(text);
    }

    /// The facts in headers and footers, each as a line of its own.
    private List<Line> edges() {
        return manuscript.edges().stream()
                .flatMap(edge -> Arrays.stream(edge.split("\\s+[-–—|•]\\s+|\\t+|\\s{3,}", -1)))
                .filter(part -> !part.isBlank())
                .map(part -> new Line(0, part))
                .toList();
    }

    /// Properties are often left over from a template: they count only where the pages say nothing.
    private void property(String label, String value) {
        ControlLabels.label(label)
                .flatMap(ControlLabels.Label::fact)
                .filter(fact -> fact.form() != Fact.Form.POST && fact != Fact.DOCUMENT_DATE)
                .ifPresent(fact -> facts.add(
                        fact, value, new Place(0, "property %s: %s".formatted(label, value)), Certainty.UNSURE));
    }

    private void checkHistory(List<Part> text) {
        FoundMetadata found = facts.found();
        for (Part part : text) {
            if (part instanceof Part.Grid grid) {
                HistoryTable.check(lines(grid).toList(), found, facts);
            }
        }
    }

    private Intake finished(List<Part> text) {
        FoundMetadata found = facts.found();
        warnings.addAll(facts.warnings());
        if (found.title().isEmpty()) {
            warnings.add(TitleLine.MISSING);
        }
        List<Section> sections = SectionTree.of(sections(text));
        if (sections.isEmpty()) {
            warnings.add(
                    new Warning("No headings were recognised; the text is one run of paragraphs.", Place.DOCUMENT));
        }
        Policy policy = new Policy(
                FrontMatterOf.facts(found, new TreeSet<>(manuscript.parameters())),
                preamble(text),
                sections,
                manuscript.footnotes());
        return new Intake(Canonical.of(policy), found, warnings, dropped, manuscript.attachments());
    }

    private static List<Block> preamble(List<Part> text) {
        return text.stream()
                .takeWhile(part -> !(part instanceof Part.Heading))
                .flatMap(ManuscriptIntake::blocks)
                .toList();
    }

    private static List<SectionTree.Part> sections(List<Part> text) {
        List<SectionTree.Part> sections = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Part part : text) {
            if (part instanceof Part.Heading heading) {
                open = new ArrayList<>();
                sections.add(new SectionTree.Part(
                        Math.max(1, heading.depth()), heading.anchor(), heading.appendix(), heading.words(), open));
            } else {
                blocks(part).forEach(open::add);
            }
        }
        return sections;
    }

    private static Stream<Block> blocks(Part part) {
        return switch (part) {
            case Part.Text text -> Stream.of(text.block());
            case Part.Grid grid -> Stream.of(grid.table());
            case Part.Heading heading -> Stream.empty();
            case Part.Contents contents -> Stream.empty();
        };
    }

    /// The part as lines that facts are read from.
    static Stream<Line> lines(Part part) {
        return switch (part) {
            case Part.Text text -> text.lines().stream().map(words -> new Line(text.number(), words));
            case Part.Grid grid -> grid.rows().stream().map(row -> new Line(grid.number(), String.join("\t", row)));
            case Part.Heading heading -> Stream.of(new Line(heading.number(), heading.plain()));
            case Part.Contents contents -> Stream.empty();
        };
    }
}

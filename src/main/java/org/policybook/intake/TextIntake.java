package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Reads plain text, as typed or as taken out of a PDF, with whatever marks it still carries.
final class TextIntake {
    private final Facts facts = new Facts();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Warning> dropped = new ArrayList<>();
    private final InlineReader inlines = new InlineReader();

    private TextIntake() {}

    static Intake read(String text) {
        return new TextIntake()
                .intake(RunningLines.of(SourceLines.of(text).stream()
                        .filter(line -> !PipeRow.isRule(line))
                        .map(PipeRow::tabbed)
                        .toList()));
    }

    /// Reads lines whose page edges are known already.
    ///
    /// @param title what the file's properties call it, if they do
    static Intake read(RunningLines lines, Optional<String> title) {
        TextIntake intake = new TextIntake();
        title.ifPresent(words -> intake.facts.add(Fact.TITLE, words, Place.PROPERTIES, Certainty.LIKELY));
        return intake.intake(lines);
    }

    private Intake intake(RunningLines running) {
        TrailingControl trailing = TrailingControl.of(running.rest());
        List<Line> lines = trailing.rest();
        ContentsList contents = ContentsList.in(lines);
        ContentsMatch.Matched matched = ContentsMatch.of(Headings.in(lines, contents), contents);
        warnings.addAll(matched.warnings());
        tellDropped(running, contents);

        Cover cover = Cover.read(lines, matched.headings(), contents, facts, dropped);
        ControlPage.read(trailing.control(), facts);
        trailing.control().stream()
                .findFirst()
                .ifPresent(first -> dropped.add(new Warning(
                        "The control page behind the text was read for its facts and left out of it.", first.place())));
        PageEdges.read(running.statements(), facts);
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> ReviewInterval.find(line, facts));
        Layout layout = Layout.of(lines);
        Blocks blocks = new Blocks(layout, inlines);
        List<Block> preamble = blocks.of(cover.prose());
        List<Section> sections = sections(cover.headings(), lines, contents, blocks);
        HistoryTable.check(lines, facts.found(), facts);
        return finished(preamble, sections);
    }

    private List<Section> sections(List<HeadingLine> headings, List<Line> lines, ContentsList contents, Blocks blocks) {
        List<Outline.Entry> outline = Outline.of(headings);
        List<SectionTree.Part> parts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            HeadingLine heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).index() : lines.size();
            List<Line> own = new ArrayList<>();
            for (int j = heading.last() + 1; j < end; j++) {
                if (!contents.covers(j)) {
                    own.add(lines.get(j));
                }
            }
            parts.add(new SectionTree.Part(
                    outline.get(i).depth(),
                    ClauseIds.underived(),
                    heading.number().appendix(),
                    inlines.read(heading.words()),
                    heading.isGlossary() ? blocks.ofGlossary(own) : blocks.of(own)));
        }
        return SectionTree.of(parts);
    }

    private Intake finished(List<Block> preamble, List<Section> sections) {
        FoundMetadata found = facts.found();
        warnings.addAll(facts.warnings());
        if (found.title().isEmpty()) {
            warnings.add(TitleLine.MISSING);
        }
        if (sections.isEmpty()) {
            warnings.add(
                    new Warning("No headings were recognised; the text is one run of paragraphs.", Place.DOCUMENT));
        }
        Policy policy = new Policy(FrontMatterOf.facts(found, inlines.parameters()), preamble, sections, List.of());
        return new Intake(Canonical.of(policy), found, warnings, dropped);
    }

    private void tellDropped(RunningLines running, ContentsList contents) {
        running.running().stream()
                .map(Line::plain)
                .distinct()
                .limit(20)
                .forEach(words -> dropped.add(new Warning(
                        "A line that runs through the pages was left out.",
                        running.running().stream()
                                .filter(line -> line.plain().equals(words))
                                .findFirst()
                                .orElseThrow()
                                .place())));
        if (contents.isPresent()) {
            dropped.add(new Warning(
                    "The contents list of %d entries was left out; every rendering makes its own."
                            .formatted(contents.entries().size()),
                    contents.entries().getFirst().place()));
        }
    }
}

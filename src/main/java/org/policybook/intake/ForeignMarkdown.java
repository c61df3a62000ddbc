package org.policybook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.document.SourceSpan;

/// Reads Markdown that has no front matter: the title from its first heading, the facts from what stands
/// above the first section, the sections with their typed numbers taken off.
final class ForeignMarkdown {
    private static final Pattern GAP = Pattern.compile("(?<![\\]!\\\\])\\[([^\\[\\]\\n]{1,80})\\](?![(\\[:])");
    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:table of )?contents(?: page| list)?");

    private final Facts facts = new Facts();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Warning> dropped = new ArrayList<>();
    private final InlineReader inlines = new InlineReader();
    private final List<Line> lines;
    private final ParsedPolicy parsed;

    private ForeignMarkdown(String text) {
        String withParameters = GAP.matcher(text).replaceAll(this::parameter);
        this.lines = SourceLines.of(withParameters);
        this.parsed = PolicyText.parse(withParameters);
    }

    static Intake read(String text) {
        return new ForeignMarkdown(text).intake();
    }

    /// Reads what was an HTML page.
    ///
    /// @param title of the page, which names the document when nothing in it does
    static Intake read(String text, Optional<String> title, Optional<String> keywords) {
        ForeignMarkdown markdown = new ForeignMarkdown(text);
        title.map(words -> words.split(" [|–—-] ", 2)[0].strip())
                .ifPresent(words -> markdown.facts.add(Fact.TITLE, words, Place.PROPERTIES, Certainty.UNSURE));
        keywords.ifPresent(words -> markdown.facts.add(Fact.KEYWORDS, words, Place.PROPERTIES, Certainty.LIKELY));
        return markdown.intake();
    }

    private String parameter(MatchResult gap) {
        Optional<String> name = Placeholder.name(gap.group(1));
        name.ifPresent(inlines.parameters()::add);
        return Matcher.quoteReplacement(name.map(found -> "{{" + found + "}}").orElse(gap.group()));
    }

    private Intake intake() {
        List<Section> sections = new ArrayList<>();
        parsed.policy().sections().forEach(section -> flatten(section, sections));
        List<HeadingLine> headings =
                new ArrayList<>(sections.stream().map(this::heading).toList());
        List<Block> preamble = new ArrayList<>(parsed.policy().preamble());
        Optional<HeadingLine> title = TitleLine.among(headings, lines);
        title.ifPresent(line -> {
            facts.add(Fact.TITLE, line.words(), line.line().place(), Certainty.STATED);
            preamble.addAll(sections.removeFirst().blocks());
            headings.removeFirst();
        });
        takeControlSections(headings, sections, preamble);
        Set<Integer> control = controlLines(headings, title);
        preamble.removeIf(block -> isWithin(block, control));
        lines.forEach(line -> ReviewInterval.find(line, facts));
        return finished(preamble, parts(sections, headings));
    }

    /// Control pages with headings of their own become part of what stands above the first section.
    private void takeControlSections(List<HeadingLine> headings, List<Section> sections, List<Block> preamble) {
        List<Line> rows = lines.stream()
                .filter(line -> !PipeRow.isRule(line))
                .map(PipeRow::tabbed)
                .toList();
        int first =
                headings.size() - ControlSections.withoutLeading(headings, rows).size();
        for (int i = 0; i < first; i++) {
            headings.removeFirst();
            preamble.addAll(sections.removeFirst().blocks());
        }
    }

    private static void flatten(Section section, List<Section> all) {
        all.add(section);
        section.sections().forEach(inner -> flatten(inner, all));
    }

    private HeadingLine heading(Section section) {
        int number = parsed.place(section.id()).map(SourceSpan::firstLine).orElse(1);
        Line line = new Line(number, "#".repeat(section.level()) + " " + section.title());
        HeadingNumber typed = HeadingNumber.of(section.title());
        return new HeadingLine(number - 1, number - 1, line, typed, HeadingLine.Mark.HASHES, false);
    }

    /// Reads the control page, and tells which lines were part of it.
    private Set<Integer> controlLines(List<HeadingLine> headings, Optional<HeadingLine> title) {
        int end = headings.isEmpty() ? lines.size() : headings.getFirst().line().number() - 1;
        int start = title.map(line -> line.line().number()).orElse(0);
        List<Line> page = lines.stream()
                .filter(line -> line.number() > start && line.number() <= end)
                .map(PipeRow::tabbed)
                .toList();
        Set<Integer> control = new HashSet<>();
        page.stream().filter(line -> !line.isBlank()).forEach(line -> control.add(line.number()));
        ControlPage.read(page, facts).forEach(line -> {
            if (!line.raw().matches("[\\t :-]*")) {
                control.remove(line.number());
            }
        });
        if (!control.isEmpty() && facts.found().facts().size() > (title.isPresent() ? 1 : 0)) {
            int first = Collections.min(control);
            dropped.add(new Warning(
                    "The control page was read for its facts and left out of the text.", new Place(first, "")));
        }
        return control;
    }

    private boolean isWithin(Block block, Set<Integer> control) {
        Optional<SourceSpan> place = parsed.place(block.anchor().id());
        if (block instanceof Block.Table table) {
            place = parsed.place(table.header().anchor().id());
        }
        return place.isPresent()
                && control.contains(place.get().firstLine())
                && control.contains(place.get().lastLine());
    }

    private List<SectionTree.Part> parts(List<Section> sections, List<HeadingLine> headings) {
        List<SectionTree.Part> parts = new ArrayList<>();
        List<Outline.Entry> outline = Outline.of(headings);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            HeadingLine heading = headings.get(i);
            if (CONTENTS.matcher(heading.words()).matches()) {
                dropped.add(new Warning(
                        "The contents list was left out; every rendering makes its own.",
                        heading.line().place()));
                continue;
            }
            boolean appendix = section.appendix() || heading.number().appendix();
            parts.add(new SectionTree.Part(
                    outline.get(i).depth(), section.anchor(), appendix, words(section, heading), section.blocks()));
        }
        return parts;
    }

    private List<Inline> words(Section section, HeadingLine heading) {
        boolean plain =
                heading.words().equals(section.title()) && !heading.line().isBold();
        return plain && section.heading().stream().noneMatch(Inline.Strong.class::isInstance)
                ? section.heading()
                : inlines.read(heading.words());
    }

    private Intake finished(List<Block> preamble, List<SectionTree.Part> parts) {
        FoundMetadata found = facts.found();
        warnings.addAll(facts.warnings());
        if (found.title().isEmpty()) {
            warnings.add(TitleLine.MISSING);
        }
        Policy policy = new Policy(
                FrontMatterOf.facts(found, inlines.parameters()),
                preamble,
                SectionTree.of(parts),
                parsed.policy().footnotes());
        ParsedPolicy canonical = PolicyText.parse(PolicyText.format(policy));
        warnAsInSource(canonical);
        return new Intake(canonical.policy(), found, warnings, dropped);
    }

    /// Tells of the source's problems, with their lines there, as far as the import has not mended them.
    private void warnAsInSource(ParsedPolicy canonical) {
        Set<String> rules = new HashSet<>();
        canonical.problems().forEach(problem -> rules.add(problem.rule()));
        parsed.problems().stream()
                .filter(problem ->
                        rules.contains(problem.rule()) && !problem.rule().startsWith("front-matter"))
                .forEach(problem -> warnings.add(new Warning(problem.message(), new Place(problem.line(), ""))));
    }
}

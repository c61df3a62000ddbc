package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.FrontMatter;
import org.policybook.document.LeadIns;
import org.policybook.document.Numbering;
import org.policybook.document.Parameters;
import org.policybook.document.PlainText;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.governance.CommitId;
import org.policybook.library.CountSearches;
import org.policybook.library.DraftBehind;
import org.policybook.library.FilesBeside;
import org.policybook.library.FindOrigin;
import org.policybook.library.Library;
import org.policybook.library.Origin;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import org.policybook.library.RenderPolicy;
import org.policybook.library.StandingNotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `show`: a text, to be read here.
@Command(name = "show", description = "Show a policy, or one clause of it.")
final class ShowCommand extends ReadingCommand {
    /// The forms a text can be shown in.
    enum Format {
        MD,
        HTML,
        TEXT,
        JSON
    }

    @picocli.CommandLine.Parameters(
            paramLabel = "ADDRESS",
            description =
                    "ORG/POLICY, with @VERSION, @DATE or @draft if not the one in force, and #CLAUSE for one clause; or a file.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), md, html or json.")
    private @Nullable Format format;

    @Mixin
    private final Belief belief = new Belief();

    ShowCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        int hash = address.indexOf('#');
        String place = hash < 0 ? address : address.substring(0, hash);
        Optional<ClauseId> clause = hash < 0 ? Optional.empty() : Optional.of(ClauseId.of(address.substring(hash + 1)));
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Opened opened = opened(place, library);
            opened.reading().ifPresent(reading -> new CountSearches(library.get()).opened(reading.policy(), today()));
            Format chosen = json() ? Format.JSON : Optional.ofNullable(format).orElse(Format.TEXT);
            if (clause.isPresent() && (chosen == Format.MD || chosen == Format.HTML)) {
                throw new BadInput(
                        "One clause is shown as text or JSON; leave #%s out for the whole policy in that format."
                                .formatted(clause.get()));
            }
            switch (chosen) {
                case MD -> {
                    say(opened.text().stripTrailing());
                    opened.reading()
                            .ifPresent(
                                    reading -> reading.revision().ifPresent(revision -> howToSave(reading, revision)));
                }
                case HTML -> say(html(opened, library));
                case JSON -> {
                    ObjectNode document = document(opened, clause, labels(opened, library));
                    opened.reading().ifPresent(reading -> {
                        StandingNotes.of(reading, today()).forEach(document.putArray("notes")::add);
                        lacking(reading, library.get(), document);
                    });
                    print(document);
                }
                case TEXT -> {
                    text(opened, clause, labels(opened, library));
                    opened.reading().ifPresent(reading -> lacking(reading, library.get()));
                }
            }
        }
        return ExitCode.DONE;
    }

    /// Without a day in the address, what the library took to be in force on the day asked for.
    private Opened opened(String place, LazyLibrary library) {
        return belief.day()
                .filter(day -> !Opened.isFile(place))
                .map(day ->
                        Opened.of(new ReadPolicy(library.get()).believed(Address.parse(place), day, belief.until())))
                .orElseGet(() -> Opened.of(place, library, today()));
    }

    private void howToSave(Reading reading, CommitId revision) {
        note("This is revision %s. Save your changes to it with: policybook save %s FILE --base %s -m \"What you did\""
                .formatted(revision.abbreviated(), reading.policy(), revision));
    }

    private void lacking(Reading reading, Library library) {
        BehindNote.tell(DraftBehind.of(reading, library).stream().toList(), this);
        origin(reading, library)
                .ifPresent(origin -> BehindNote.tell(reading.policy().toString(), origin, this));
    }

    private void lacking(Reading reading, Library library, ObjectNode document) {
        DraftBehind.of(reading, library)
                .ifPresent(behind -> document.put("behind", behind.missing().text()));
        origin(reading, library).ifPresent(origin -> AdoptionsJson.origin(origin, document.putObject("adoption")));
    }

    private Optional<Origin> origin(Reading reading, Library library) {
        return PolicyText.frontMatter(reading.text()).adoptedFrom().map(new FindOrigin(library, today())::find);
    }

    private String html(Opened opened, LazyLibrary library) {
        byte[] page = opened.reading()
                .map(reading ->
                        new RenderPolicy(library.get()).render(reading, RenderPolicy.Form.HTML, today(), this::note))
                .orElseGet(() -> RenderPolicy.renderFile(
                        opened.parsed().policy(),
                        FilesBeside.of(Path.of(opened.name())),
                        RenderPolicy.Form.HTML,
                        this::note));
        return new String(page, StandardCharsets.UTF_8);
    }

    private static Numbering.AppendixLabels labels(Opened opened, LazyLibrary library) {
        return opened.reading()
                .map(reading -> library.get()
                        .organisation(reading.policy().organisation())
                        .house()
                        .appendixLabels())
                .orElse(Numbering.AppendixLabels.NUMBERS);
    }

    private void text(Opened opened, Optional<ClauseId> clause, Numbering.AppendixLabels labels) {
        Policy policy = Parameters.fill(opened.parsed().policy());
        PolicyPrinter printer = new PolicyPrinter(
                this::say,
                Numbering.of(policy, labels),
                opened.reading()
                        .map(reading -> StandingNotes.of(reading, today()))
                        .orElse(List.of()));
        if (clause.isEmpty()) {
            printer.policy(policy, opened);
            return;
        }
        printer.heading(opened);
        printer.clause(ClauseLookup.clause(policy, clause.get(), opened.name()), LeadIns.of(Clauses.of(policy)));
    }

    private static ObjectNode document(Opened opened, Optional<ClauseId> asked, Numbering.AppendixLabels labels) {
        Policy policy = Parameters.fill(opened.parsed().policy());
        FrontMatter facts = policy.frontMatter();
        ObjectNode document = Json.object();
        document.put(
                "policy",
                opened.reading().map(reading -> reading.policy().toString()).orElse(opened.name()));
        Json.put(document, "version", opened.reading().flatMap(Reading::version).or(facts::version));
        Json.put(document, "status", opened.reading().map(Reading::status));
        Json.put(document, "draft", opened.reading().flatMap(Reading::draft));
        Json.put(document, "revision", opened.reading().flatMap(Reading::revision));
        Json.put(document, "title", facts.title());
        Json.put(document, "reference", facts.reference());
        document.set("metadata", Json.of(facts.fields()));
        List<Section> sections = policy.sections();
        if (asked.isPresent()) {
            Clause clause = ClauseLookup.clause(policy, asked.get(), opened.name());
            clause(clause, LeadIns.of(Clauses.of(policy)), document.putObject("clause"));
            sections = clause.within().isEmpty()
                    ? List.of()
                    : List.of(clause.within().getLast());
        }
        sections(sections, 1, Numbering.of(policy, labels), document.putArray("sections"));
        return document;
    }

    private static void clause(Clause clause, LeadIns leadIns, ObjectNode node) {
        node.put("id", clause.id().value());
        node.put("heading", clause.within().stream().map(Section::title).collect(Collectors.joining(" › ")));
        Json.put(node, "leadIn", leadIns.of(clause.id()));
        node.put("text", clause.text());
    }

    /// @param level how deep the section stands, from 1
    private static void sections(List<Section> sections, int level, Map<ClauseId, String> numbers, ArrayNode array) {
        for (Section section : sections) {
            ObjectNode node = array.addObject();
            node.put("id", section.id().value());
            node.put("number", numbers.getOrDefault(section.id(), ""));
            node.put("level", level);
            node.put("heading", section.title());
            node.put("text", PlainText.ofAll(section.blocks()));
            sections(section.sections(), level + 1, numbers, array);
        }
    }
}

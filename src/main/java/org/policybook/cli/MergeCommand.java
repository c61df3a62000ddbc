package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.ThreeWayMerge;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.library.Library;
import org.policybook.library.UpdateDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `merge`: two people's changes of one text, put together.
@Command(
        name = "merge",
        description = "Put two people's changes of one text together, clause by clause. A clause that both changed"
                + " stands there twice, and the exit code is 1. Of one draft: take in the version published since it was"
                + " begun; where no clause was changed by both, that is the draft's next revision.")
final class MergeCommand extends ReadingCommand {
    private static final Set<String> UNREADABLE = Set.of("yaml", "front-matter-unclosed");

    @Parameters(
            index = "0",
            paramLabel = "BASE|DRAFT",
            description = "What both began from: an address or a file; or ORG/POLICY@draft, and nothing else.")
    @SuppressWarnings("NullAway.Init")
    private String base;

    @Parameters(index = "1", arity = "0..1", paramLabel = "MINE", description = "Your text.")
    private String mine = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "THEIRS", description = "The other person's text.")
    private String theirs = "";

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write the merged text to this file; of a draft, keep nothing.")
    private @Nullable Path file;

    MergeCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        if (mine.isEmpty()) {
            return update();
        }
        if (theirs.isEmpty()) {
            throw new BadInput(
                    "To merge takes three texts, what both began from, yours and theirs, or one draft. You gave two.");
        }
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            ThreeWayMerge merge =
                    ThreeWayMerge.of(canonical(base, library), canonical(mine, library), canonical(theirs, library));
            give(merge);
            return merge.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private int update() {
        if (json()
                || !(Address.parse(base) instanceof Address(PolicyId policy, Edition.OfDraft(Optional<DraftId> id)))) {
            throw new BadInput(
                    "To merge takes three texts, or one draft such as organisation/policy@draft, without --json. You gave %s."
                            .formatted(base));
        }
        try (Library library = open()) {
            return new TakenPrinter(file, this)
                    .print(new UpdateDraft(library).update(policy, id, file == null, session()));
        }
    }

    private String canonical(String place, LazyLibrary library) {
        Opened opened = Opened.of(place, library, today());
        opened.parsed().problems().stream()
                .filter(problem -> UNREADABLE.contains(problem.rule()))
                .findFirst()
                .ifPresent(problem -> {
                    throw new BadInput("The front matter of %s cannot be read, so nothing was merged. Line %d: %s"
                            .formatted(opened.name(), problem.line(), problem.message()));
                });
        return PolicyText.format(opened.parsed().policy());
    }

    private void give(ThreeWayMerge merge) {
        if (file != null) {
            writeFile(file, merge.text().getBytes(StandardCharsets.UTF_8));
            note("Wrote %s".formatted(file));
        }
        if (json()) {
            print(document(merge));
        } else if (file == null) {
            say(merge.text().stripTrailing());
        }
        if (!merge.conflicts().isEmpty()) {
            terminal()
                    .complain(
                            "%s changed by both. Look for the lines <<<<<<<, from line %d on, choose the words and take the marks out."
                                    .formatted(
                                            merge.conflicts().size() == 1
                                                    ? "One clause was"
                                                    : merge.conflicts().size() + " clauses were",
                                            merge.conflicts().getFirst().line()));
        }
    }

    private ObjectNode document(ThreeWayMerge merge) {
        ObjectNode document = Json.object();
        document.put("base", base).put("mine", mine).put("theirs", theirs);
        ArrayNode conflicts = document.putArray("conflicts");
        for (ThreeWayMerge.Conflict conflict : merge.conflicts()) {
            ObjectNode node = conflicts.addObject().put("line", conflict.line());
            lines(conflict.yours(), node.putArray("mine"));
            lines(conflict.theirs(), node.putArray("theirs"));
        }
        document.put("text", merge.text());
        return document;
    }

    private static void lines(List<String> lines, ArrayNode array) {
        lines.forEach(array::add);
    }
}

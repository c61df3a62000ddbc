package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.DraftId;
import org.policybook.document.FrontMatter;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Lists the open drafts of organisations, the one saved last first.
public final class ListDrafts {
    private final Library library;

    public ListDrafts(Library library) {
        this.library = library;
    }

    /// @param posts the posts its text names as owner and author
    /// @param editors the e-mail addresses of everybody who saved a revision
    /// @param behind what was published since it was begun, where it lacks that
    public record Line(
            PolicyId policy,
            DraftId draft,
            String title,
            List<String> posts,
            Set<String> editors,
            Saved saved,
            DraftProgress progress,
            Optional<DraftBehind> behind) {
        public Line {
            posts = List.copyOf(posts);
            editors = Set.copyOf(editors);
        }
    }

    /// The newest revision.
    public record Saved(String by, Instant at) {}

    /// @param organisations only these; nothing is listed when empty
    /// @param damaged is told of each organisation that cannot be read
    public List<Line> list(Set<OrganisationId> organisations, LocalDate today, Consumer<LibraryFailure> damaged) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return HealthyOrganisations.of(library, organisations, damaged).ask(id -> of(id, today)).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Line line) -> line.saved().at()).reversed())
                .toList();
    }

    private List<Line> of(OrganisationId organisation, LocalDate today) {
        GitPolicyStore store = library.store(organisation);
        List<Line> lines = new ArrayList<>();
        for (DraftHead head : store.drafts()) {
            OpenDraft open =
                    OpenDraft.of(library, new PolicyId(organisation, head.policy()), Optional.of(head.draft()), today);
            FrontMatter facts = open.reading().parsed().policy().frontMatter();
            List<String> posts = new ArrayList<>();
            facts.owner().ifPresent(posts::add);
            facts.author().ifPresent(posts::add);
            lines.add(new Line(
                    open.policy(),
                    head.draft(),
                    facts.title().orElse(head.policy().value()),
                    posts,
                    store.editors(head),
                    new Saved(head.savedBy(), head.savedAt()),
                    open.progress(),
                    DraftBehind.of(head, open.reading().record(), store)));
        }
        return lines;
    }
}

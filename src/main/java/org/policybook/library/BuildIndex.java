package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policybook.document.LeadIns;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.FrontMatter;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.Parameters;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyRecord.Reign;
import org.policybook.search.IndexUpdate;
import org.policybook.search.LuceneSearch;
import org.policybook.search.Passage;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Keeps the search index in step with Git. The index holds every version that is, was or will be in
/// force, with the days on which it is.
public final class BuildIndex {
    private final Library library;
    private final LuceneSearch index;

    public BuildIndex(Library library) {
        this(library, library.index());
    }

    /// @param index in the place of the library's own
    BuildIndex(Library library, LuceneSearch index) {
        this.library = library;
        this.index = index;
    }

    /// What was done.
    ///
    /// @param repaired whether the index was damaged and has been made anew
    public record Built(int organisations, int passages, boolean repaired) {}

    /// Makes the whole index anew.
    ///
    /// @param progress is told the name of each organisation as it begins
    /// @param damaged is told of each organisation that cannot be read, and is left out
    public Built rebuild(Consumer<String> progress, Consumer<LibraryFailure> damaged) {
        HealthyOrganisations all = HealthyOrganisations.of(library, Set.of(), damaged);
        return update(all, all.ids(), true, progress);
    }

    /// Brings the index up to date where it is not; does nothing when it is.
    Built refresh(HealthyOrganisations organisations) {
        LuceneSearch.Contents contents = index.contents();
        Map<OrganisationId, String> madeFrom = contents.madeFrom();
        Set<OrganisationId> stale = new TreeSet<>();
        organisations.ask(id -> library.store(id).state()).forEach((id, state) -> {
            if (!state.equals(madeFrom.get(id))) {
                stale.add(id);
            }
        });
        if (stale.isEmpty() && !contents.damaged()) {
            return new Built(0, 0, false);
        }
        Built built = update(organisations, stale, contents.damaged() || madeFrom.isEmpty(), name -> {});
        return new Built(built.organisations(), built.passages(), contents.damaged());
    }

    private Built update(
            HealthyOrganisations organisations, Set<OrganisationId> stale, boolean anew, Consumer<String> progress) {
        int count = 0;
        int passages = 0;
        try (IndexUpdate update = index.update(anew)) {
            for (OrganisationId id : stale) {
                progress.accept(id.value());
                Optional<Fresh> fresh = organisations.ask(id, this::fresh);
                if (fresh.isPresent()) {
                    update.replace(id, fresh.get().passages(), fresh.get().madeFrom());
                    count++;
                    passages += fresh.get().passages().size();
                }
            }
            update.commit();
        }
        return new Built(count, passages, false);
    }

    /// What the index is to hold of an organisation, and what it was made from.
    private record Fresh(String madeFrom, List<Passage> passages) {}

    private Fresh fresh(OrganisationId id) {
        String madeFrom = library.store(id).state();
        return new Fresh(madeFrom, passages(id));
    }

    private List<Passage> passages(OrganisationId id) {
        Organisation organisation = library.organisation(id);
        GitPolicyStore store = library.store(id);
        List<Passage> passages = new ArrayList<>();
        for (Map.Entry<PolicySlug, PolicyRecord> policy : store.records().entrySet()) {
            for (Reign reign : policy.getValue().reigns()) {
                store.read(policy.getKey(), reign.version().version())
                        .ifPresent(
                                files -> add(new PolicyId(id, policy.getKey()), organisation, reign, files, passages));
            }
        }
        return passages;
    }

    private static void add(
            PolicyId id, Organisation organisation, Reign reign, PolicyFiles files, List<Passage> passages) {
        Policy policy = Parameters.fill(PolicyText.parse(files.policy()).policy());
        FrontMatter facts = policy.frontMatter();
        Passage.Source source = new Passage.Source(
                id,
                reign.version().version(),
                organisation.name(),
                facts.title().orElse(id.policy().value()),
                facts.reference().orElse(""),
                facts.keywords(),
                facts.summary().orElse(""),
                facts.language().orElse(""));
        LocalDate from = reign.from();
        Optional<LocalDate> until = reign.until();
        boolean begun = false;
        List<Clause> clauses = Clauses.of(policy);
        LeadIns leadIns = LeadIns.of(clauses);
        for (Clause clause : clauses) {
            String text = text(clause, begun, source.summary());
            if (!text.isBlank()) {
                List<String> headings = Stream.concat(
                                clause.within().stream().map(Section::title), leadIns.of(clause.id()).stream())
                        .toList();
                passages.add(new Passage(source, clause.id(), headings, text, from, until));
                begun = true;
            }
        }
    }

    /// The words by which a clause is found and shown. A heading that begins a policy says nothing of it; the
    /// policy's own summary does.
    private static String text(Clause clause, boolean begun, String summary) {
        return !begun && clause.kind() == Clause.Kind.HEADING && !summary.isBlank() ? summary : clause.text();
    }
}

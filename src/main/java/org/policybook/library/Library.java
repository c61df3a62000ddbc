package org.policybook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.OrganisationId;
import org.policybook.document.Problem;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.KnownPolicies;
import org.policybook.governance.Organisation;
import org.policybook.search.LuceneSearch;
import org.policybook.store.GitLibrary;
import org.policybook.store.GitPolicyStore;

/// An open library: the Git repositories, and the search index made from them. Close it when done.
public final class Library implements AutoCloseable {
    private final GitLibrary git;
    private final LuceneSearch index;
    private final Kept<OrganisationId, String, Organisation> organisations = new Kept<>();
    private final Registers registers = new Registers(this);
    private volatile @Nullable LiveIndex live;
    private volatile Consumer<BuildIndex.Progress> watching = progress -> {};
    private final PublishedTexts published = new PublishedTexts();
    private final Shelves shelves = new Shelves();
    private final SearchTally tally;
    private final Listings listings = new Listings();
    private final ReviewRuleChanges reviewRuleChanges = new ReviewRuleChanges();

    private Library(GitLibrary git) {
        this.git = git;
        this.index = new LuceneSearch(git.folder().resolve("index"));
        this.tally = new SearchTally(git.folder());
    }

    /// Makes an empty library in a new or empty folder.
    ///
    /// @throws org.policybook.document.BadInput when the folder holds something already
    public static Library init(Path folder) {
        return new Library(GitLibrary.init(folder));
    }

    /// @throws org.policybook.document.BadInput when there is no library in the folder
    public static Library open(Path folder) {
        return new Library(GitLibrary.open(folder));
    }

    public List<OrganisationId> organisations() {
        return git.organisations();
    }

    /// An organisation and its rules.
    ///
    /// @throws org.policybook.document.BadInput when the library has no such organisation
    public Organisation organisation(OrganisationId id) {
        return organisations.of(id, store(id).rulesMark(), before -> read(id));
    }

    private Organisation read(OrganisationId id) {
        GovernanceFiles.Read<Organisation> file =
                GovernanceFiles.organisation(store(id).organisationFile());
        if (file.problems().stream().anyMatch(Problem::isError)) {
            throw new LibraryDamaged("The organisation.yaml of %s in the library cannot be used: %s"
                    .formatted(id, file.problems().getFirst().message()));
        }
        return file.value();
    }

    GitLibrary git() {
        return git;
    }

    GitPolicyStore store(OrganisationId id) {
        return git.store(id);
    }

    /// The register of an organisation, kept for the next question while nothing new is recorded.
    ///
    /// @param known what was recorded later is left out; [Instant#MAX] for all that is known now
    public Register register(OrganisationId id, Instant known) {
        return registers.believed(id, known);
    }

    /// What references can lead to.
    public KnownPolicies known() {
        return new LibraryPolicies(this);
    }

    /// Where an organisation's staff put templates of their own; need not exist.
    public Path templates() {
        return git.folder().resolve("templates");
    }

    /// Says that this library will be asked by many for long, as by a web application: from now on a search
    /// does not look into Git each time, and finds what was published, by whichever process, within one second.
    public synchronized void stayOpen() {
        if (live == null) {
            live = new LiveIndex(this);
        }
    }

    /// Has the search index made ready in a process that stays open, so that the first to search need not wait for it.
    public void prepareSearch() {
        liveIndex().ifPresent(LiveIndex::begin);
    }

    /// Has the search index made anew in a process that stays open, while the present one answers.
    public void renewSearch() {
        liveIndex().ifPresent(LiveIndex::renew);
    }

    /// How far the search index is in a process that stays open, while there is much to read.
    public Optional<BuildIndex.Progress> searchPreparation() {
        return liveIndex().flatMap(LiveIndex::progress);
    }

    /// Tells somebody how far the search index is whenever a search has to read policies first.
    public void watchIndexing(Consumer<BuildIndex.Progress> watcher) {
        watching = watcher;
    }

    void indexing(BuildIndex.Progress progress) {
        watching.accept(progress);
    }

    Optional<LiveIndex> liveIndex() {
        return Optional.ofNullable(live);
    }

    LuceneSearch index() {
        return index;
    }

    /// The facts of published versions, as read so far.
    PublishedTexts published() {
        return published;
    }

    Shelves shelves() {
        return shelves;
    }

    Listings listings() {
        return listings;
    }

    ReviewRuleChanges reviewRuleChanges() {
        return reviewRuleChanges;
    }

    /// Where the search by meaning keeps what it has thought over; need not exist.
    Path meaningsFolder() {
        return git.folder().resolve("index-meaning");
    }

    SearchTally tally() {
        return tally;
    }

    /// Where saved searches are kept; need not exist.
    Path savedSearches() {
        return git.folder().resolve("saved-searches");
    }

    /// Where an index is made that will take the place of the present one; need not exist.
    Path nextIndexFolder() {
        return git.folder().resolve("index-next");
    }

    /// Closes a library that could not be filled and takes its folder's content away, so that nothing half
    /// done stays. For a library that [#init] made in this very run, never for one that was opened.
    public void discard() {
        close();
        try (Stream<Path> content = Files.walk(git.folder())) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(git.folder())) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The library in %s is incomplete and could not be removed (%s). Delete that folder by hand."
                            .formatted(git.folder(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        liveIndex().ifPresent(LiveIndex::close);
        index.close();
        git.close();
    }
}

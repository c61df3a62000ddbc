package org.policybook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.Spelling;

/// A library folder with a repository for each organisation. A repository is opened when it is first
/// asked for, and once.
public final class GitLibrary implements AutoCloseable {
    private final LibraryFolder folder;
    private final Map<OrganisationId, GitPolicyStore> open = new ConcurrentHashMap<>();

    private GitLibrary(LibraryFolder folder) {
        GitSettings.install();
        try {
            GitSettings.assumeFileTimes(folder.root());
        } catch (IOException e) {
            throw StoreFailure.of("The library in %s cannot be read".formatted(folder.root()), e);
        }
        this.folder = folder;
    }

    /// Makes an empty library.
    ///
    /// @throws BadInput when the folder holds something already
    public static GitLibrary init(Path folder) {
        LibraryFolder made = new LibraryFolder(folder);
        made.init();
        return new GitLibrary(made);
    }

    /// Opens a library.
    ///
    /// @throws BadInput when there is none, or one that is newer than this program
    public static GitLibrary open(Path folder) {
        LibraryFolder found = new LibraryFolder(folder);
        found.check();
        return new GitLibrary(found);
    }

    public Path folder() {
        return folder.root();
    }

    /// The organisations of the library, by id.
    public List<OrganisationId> organisations() {
        return folder.organisations();
    }

    /// An organisation's store.
    ///
    /// @throws BadInput when the library has no such organisation
    /// @throws StoreFailure when its repository lacks a part, or cannot be read
    public GitPolicyStore store(OrganisationId id) {
        if (!open.containsKey(id) && !Files.isDirectory(folder.repository(id))) {
            throw new BadInput(unknown(id));
        }
        return open.computeIfAbsent(
                id,
                organisation ->
                        new GitPolicyStore(OrganisationRepository.open(organisation, folder.repository(organisation))));
    }

    private String unknown(OrganisationId id) {
        List<String> known = organisations().stream().map(OrganisationId::value).toList();
        String advice = Spelling.nearest(id.value(), known)
                .map("Did you mean \"%s\"?"::formatted)
                .orElse(
                        known.isEmpty()
                                ? "The library has none yet; add one with \"policybook org add organisation.yaml\"."
                                : "The library has: %s.".formatted(String.join(", ", known)));
        return "There is no organisation \"%s\" in the library %s. %s".formatted(id, folder.root(), advice);
    }

    /// Adds an organisation, with its file as the first commit: all of it, or nothing.
    ///
    /// @throws BadInput when the library has it already
    /// @throws StoreFailure when something half made has its name
    public GitPolicyStore create(OrganisationId id, String organisationFile, Stamp stamp) {
        if (Files.exists(folder.repository(id))) {
            store(id);
            throw LibraryFolder.exists(id);
        }
        folder.add(id, aside -> {
            try (GitPolicyStore begun = new GitPolicyStore(OrganisationRepository.create(id, aside))) {
                begun.begin(organisationFile, stamp);
            }
        });
        return store(id);
    }

    /// Brings an organisation back from what [GitPolicyStore#bundle] wrote: all of it, or nothing.
    ///
    /// @throws BadInput when the library has it already
    /// @throws StoreFailure when the bundle is damaged
    public void restore(OrganisationId id, InputStream bundle) {
        if (Files.exists(folder.repository(id))) {
            throw LibraryFolder.exists(id);
        }
        folder.add(id, aside -> {
            try (OrganisationRepository repository = OrganisationRepository.create(id, aside)) {
                RepositoryBundle.read(repository, bundle);
            } catch (IOException e) {
                throw StoreFailure.of("The back-up of %s cannot be read".formatted(id), e);
            }
        });
    }

    @Override
    public void close() {
        open.values().forEach(GitPolicyStore::close);
    }
}

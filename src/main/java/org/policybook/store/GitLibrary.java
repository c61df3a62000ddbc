package org.policybook.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.Spelling;

/// A library folder: `policybook.format` with the number of its layout, and
/// `organisations/<organisation>.git`. A repository is opened when it is first asked for, and once.
public final class GitLibrary implements AutoCloseable {
    private static final int FORMAT = 1;
    private static final String FORMAT_FILE = "policybook.format";
    private static final String ORGANISATIONS = "organisations";
    private static final String SUFFIX = ".git";

    private final Path folder;
    private final Map<OrganisationId, OrganisationRepository> open = new ConcurrentHashMap<>();

    private GitLibrary(Path folder) {
        this.folder = folder;
    }

    /// Makes an empty library.
    ///
    /// @throws BadInput when the folder holds something already
    public static GitLibrary init(Path folder) {
        GitSettings.install();
        if (Files.exists(folder.resolve(FORMAT_FILE))) {
            throw new BadInput("%s is a library already. Name another folder with --data, or go on using this one."
                    .formatted(folder));
        }
        try {
            if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
                throw new BadInput("%s is not empty. Name a new or empty folder with --data.".formatted(folder));
            }
            Files.createDirectories(folder.resolve(ORGANISATIONS));
            Files.writeString(folder.resolve(FORMAT_FILE), FORMAT + "\n");
            GitSettings.assumeFileTimes(folder);
        } catch (IOException e) {
            throw new StoreFailure(
                    "A library cannot be made in %s. Check that the folder may be written to and the disk is not full"
                            .formatted(folder),
                    e);
        }
        return new GitLibrary(folder);
    }

    /// Opens a library.
    ///
    /// @throws BadInput when there is none
    public static GitLibrary open(Path folder) {
        GitSettings.install();
        Path format = folder.resolve(FORMAT_FILE);
        if (!Files.exists(format)) {
            throw new BadInput(
                    "There is no library in %s. Name its folder with --data or POLICYBOOK_DATA, make one with \"policybook init\", or try \"policybook demo\"."
                            .formatted(folder));
        }
        try {
            GitSettings.assumeFileTimes(folder);
            String number = Files.readString(format).strip();
            if (!number.equals(String.valueOf(FORMAT))) {
                throw new BadInput("The library in %s is of format %s; this program knows format %d. Update Policybook."
                        .formatted(folder, number, FORMAT));
            }
        } catch (IOException e) {
            throw new StoreFailure("The library in %s cannot be read".formatted(folder), e);
        }
        return new GitLibrary(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    public Path folder() {
        return folder;
    }

    /// The organisations of the library, by id.
    public List<OrganisationId> organisations() {
        List<OrganisationId> ids = new ArrayList<>();
        try (DirectoryStream<Path> repositories =
                Files.newDirectoryStream(folder.resolve(ORGANISATIONS), "*" + SUFFIX)) {
            for (Path repository : repositories) {
                String name = repository.getFileName().toString();
                ids.add(OrganisationId.of(name.substring(0, name.length() - SUFFIX.length())));
            }
        } catch (IOException e) {
            throw new StoreFailure("The organisations in %s cannot be listed".formatted(folder), e);
        }
        Collections.sort(ids);
        return ids;
    }

    /// An organisation's store.
    ///
    /// @throws BadInput when the library has no such organisation
    public GitPolicyStore store(OrganisationId id) {
        if (!open.containsKey(id) && !Files.isDirectory(path(id))) {
            throw new BadInput(unknown(id));
        }
        return new GitPolicyStore(open.computeIfAbsent(
                id, organisation -> OrganisationRepository.open(organisation, path(organisation))));
    }

    private String unknown(OrganisationId id) {
        List<String> known = organisations().stream().map(OrganisationId::value).toList();
        String advice = Spelling.nearest(id.value(), known)
                .map("Did you mean \"%s\"?"::formatted)
                .orElse(
                        known.isEmpty()
                                ? "The library has none yet; add one with \"policybook org add organisation.yaml\"."
                                : "The library has: %s.".formatted(String.join(", ", known)));
        return "There is no organisation \"%s\" in the library %s. %s".formatted(id, folder, advice);
    }

    /// Adds an organisation, with its file as the first commit.
    ///
    /// @throws BadInput when the library has it already
    public GitPolicyStore create(OrganisationId id, String organisationFile, Stamp stamp) {
        if (Files.exists(path(id))) {
            throw new BadInput("The library has an organisation \"%s\" already.".formatted(id));
        }
        OrganisationRepository repository = OrganisationRepository.create(id, path(id));
        open.put(id, repository);
        GitPolicyStore store = new GitPolicyStore(repository);
        store.begin(organisationFile, stamp);
        return store;
    }

    private Path path(OrganisationId id) {
        return folder.resolve(ORGANISATIONS).resolve(id + SUFFIX);
    }

    @Override
    public void close() {
        open.values().forEach(OrganisationRepository::close);
    }
}

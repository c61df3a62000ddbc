package org.policybook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.util.List;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.BundleWriter;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;

/// A whole repository as one file, which `git clone` takes too: every ref as it stood at one moment, and all that is
/// reached from them.
final class RepositoryBundle {
    private static final String REFS = "refs/";

    private RepositoryBundle() {}

    /// Only the refs are read under the repository's lock. What they reach never changes, so that others write on
    /// while it is packed.
    static void write(OrganisationRepository repository, OutputStream out) throws IOException {
        List<Ref> refs = repository.lock().holding(() -> refs(repository));
        BundleWriter bundle = new BundleWriter(repository.git());
        for (Ref ref : refs) {
            bundle.include(ref.getName(), ref.getObjectId());
        }
        bundle.writeBundle(NullProgressMonitor.INSTANCE, out);
    }

    private static List<Ref> refs(OrganisationRepository repository) {
        try {
            return repository.git().getRefDatabase().getRefsByPrefix(REFS).stream()
                    .filter(ref -> !ref.isSymbolic() && ref.getObjectId() != null)
                    .toList();
        } catch (IOException e) {
            throw repository.failure("could not be read", e);
        }
    }

    /// Fills a new repository.
    static void read(OrganisationRepository repository, InputStream in) throws IOException {
        try (TransportBundleStream bundle =
                new TransportBundleStream(repository.git(), new URIish("bundle:backup"), in)) {
            bundle.setTagOpt(TagOpt.NO_TAGS);
            bundle.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+refs/*:refs/*")));
        } catch (NotSupportedException | URISyntaxException e) {
            throw new IOException("The bundle cannot be read", e);
        }
    }
}

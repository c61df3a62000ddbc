package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.library.RenderPolicy.Form;
import org.policybook.render.DocumentStatus;
import org.policybook.render.StatusWords;
import org.policybook.store.Content;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PublishedName;
import org.policybook.store.PublishedVersion;
import org.policybook.store.StoreFailure;

/// Gives out the documents of versions as issued: the bytes that were kept when the version was published,
/// or when it was first asked for. They are rendered once; later renderings could look otherwise, when a
/// template or the program has changed.
public final class IssueDocuments {
    private final Library library;
    private final RenderPolicy render;

    public IssueDocuments(Library library) {
        this.library = library;
        this.render = new RenderPolicy(library);
    }

    /// A document as issued. One that is not kept yet is made and kept; where it cannot be, that is a
    /// warning, for the reader has the right document all the same.
    ///
    /// @param version a published version
    public byte[] serve(Reading version, Form form, Session session, Consumer<String> warn) {
        PublishedName name = name(version);
        String file = file(name, form);
        GitPolicyStore store = store(version);
        Optional<Content> kept = store.rendition(name.policy(), name.version(), file);
        if (kept.isPresent()) {
            return kept.get().bytes();
        }
        Content made = new Content(render.renderAsIssued(version, form, warn));
        try {
            return store.keep(name.policy(), name.version(), Map.of(file, made), session.stamp())
                    .getOrDefault(file, made)
                    .bytes();
        } catch (StoreFailure e) {
            warn.accept(
                    "The document could not be kept as issued, and will be made again next time. " + e.getMessage());
            return made.bytes();
        }
    }

    /// Makes and keeps what is not kept of a version yet, in one step.
    ///
    /// @return what was missing
    public Set<Form> issue(Reading version, Session session, Consumer<String> warn) {
        PublishedName name = name(version);
        GitPolicyStore store = store(version);
        Set<Form> missing = EnumSet.noneOf(Form.class);
        Map<String, Content> files = new TreeMap<>();
        for (Form form : Form.values()) {
            String file = file(name, form);
            if (store.rendition(name.policy(), name.version(), file).isEmpty()) {
                missing.add(form);
                files.put(file, new Content(render.renderAsIssued(version, form, warn)));
            }
        }
        if (!files.isEmpty()) {
            store.keep(name.policy(), name.version(), files, session.stamp());
        }
        return missing;
    }

    /// The versions of an organisation of which a document is not kept yet, as addresses lead to them.
    public List<Address> missing(OrganisationId organisation) {
        GitPolicyStore store = library.store(organisation);
        List<Address> missing = new ArrayList<>();
        for (PublishedVersion version : store.versions()) {
            PublishedName name = version.name();
            boolean whole = Arrays.stream(Form.values())
                    .allMatch(form -> store.rendition(name.policy(), name.version(), file(name, form))
                            .isPresent());
            if (!whole) {
                PolicyId policy = new PolicyId(organisation, version.policy());
                missing.add(new Address(policy, new Edition.OfVersion(name.version())));
            }
        }
        return missing;
    }

    /// What a holder of the document as issued should know today, where anything has changed since: a
    /// sentence or two about it.
    public Optional<String> changedSince(Reading version, LocalDate today) {
        return Optional.of(render.statusWords(version, today))
                .filter(words -> words.kind() != DocumentStatus.Kind.IN_FORCE)
                .map(StatusWords::sentence);
    }

    private PublishedName name(Reading version) {
        PolicyId policy = version.policy();
        return store(version).published(policy.policy(), version.version().orElseThrow());
    }

    private GitPolicyStore store(Reading version) {
        return library.store(version.policy().organisation());
    }

    private static String file(PublishedName name, Form form) {
        return name.fileName() + "." + form.name().toLowerCase(Locale.ROOT);
    }
}

package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.render.ControlledDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.WebText;
import org.policybook.store.GitPolicyStore;

/// Shows the texts of policies to those who may read them, each with what its page tells. Keep one for as
/// long as pages are served: it remembers what it made. Safe for several threads.
public final class ShowPolicy {
    private final Library library;
    private final PageLinks links;
    private final RenderPolicy render;
    private final WebText fragments;
    private final PageCache<Key> pages = new PageCache<>();

    public ShowPolicy(Library library, PageLinks links) {
        this.library = library;
        this.links = links;
        this.render = new RenderPolicy(library);
        this.fragments = new WebText(DocumentTemplates.from(library.templates()));
    }

    private record Key(PolicyId policy, VersionNumber version, SearchQuestion.Reader reader, LocalDate today) {}

    /// What an address leads a reader to.
    public sealed interface Shown {
        record Text(ShownPolicy page) implements Shown {}

        /// No version was in force on the day.
        ///
        /// @param latest what is known of the policy
        /// @param versions those that the reader may read; never empty
        record NotInForce(PolicyId policy, CardFacts latest, LocalDate day, List<ShownPolicy.Version> versions)
                implements Shown {
            public NotInForce {
                versions = List.copyOf(versions);
            }
        }

        /// There is no such text, or none that this reader may know of.
        record Nothing() implements Shown {}
    }

    /// Without an edition: the version in force, or else the latest, as it stands.
    public Shown show(Address address, SearchQuestion.Reader reader, LocalDate today) {
        if (!library.organisations().contains(address.policy().organisation())) {
            return new Shown.Nothing();
        }
        PolicyId policy = current(address.policy());
        if (address.edition() instanceof Edition.OfDraft) {
            return draft(new Address(policy, address.edition()), reader, today);
        }
        PolicyRecord record = store(policy).record(policy.policy());
        ShownVersions versions = new ShownVersions(policy, record, reader, library);
        Optional<Published> found = version(address.edition(), record, today);
        if (found.isPresent()) {
            return found.filter(versions::mayBeRead)
                    .<Shown>map(version -> new Shown.Text(page(policy, version, reader, today)))
                    .orElseGet(Shown.Nothing::new);
        }
        return address.edition() instanceof Edition.OnDate(LocalDate day)
                ? notInForce(versions, day, today)
                : new Shown.Nothing();
    }

    private static Optional<Published> version(Edition edition, PolicyRecord record, LocalDate today) {
        return switch (edition) {
            case Edition.InForce inForce -> record.inForceOn(today).or(record::latest);
            case Edition.OnDate(LocalDate day) -> record.inForceOn(day);
            case Edition.OfVersion(VersionNumber version) -> record.version(version);
            case Edition.OfDraft draft -> Optional.empty();
        };
    }

    private Shown notInForce(ShownVersions all, LocalDate day, LocalDate today) {
        List<ShownPolicy.Version> versions = all.of(today);
        return versions.isEmpty()
                ? new Shown.Nothing()
                : new Shown.NotInForce(
                        all.policy(),
                        library.published().of(all.policy(), versions.getFirst().number(), library),
                        day,
                        versions);
    }

    private Shown draft(Address address, SearchQuestion.Reader reader, LocalDate today) {
        if (!reader.in(address.policy().organisation()).drafts()) {
            return new Shown.Nothing();
        }
        try {
            Reading reading = new ReadPolicy(library).read(address, today);
            return new Shown.Text(page(reading, new PageText(library, links, reader, today), reader, today));
        } catch (BadInput noSuchDraft) {
            return new Shown.Nothing();
        }
    }

    private ShownPolicy page(PolicyId policy, Published version, SearchQuestion.Reader reader, LocalDate today) {
        Key key = new Key(policy, version.version(), reader.withoutDrafts(), today);
        return pages.find(key, library).orElseGet(() -> {
            PageText text = new PageText(library, links, reader, today);
            Reading reading =
                    new ReadPolicy(library).read(new Address(policy, new Edition.OfVersion(version.version())), today);
            ShownPolicy made = page(reading, text, reader, today);
            pages.keep(key, new PageCache.Made(made, text.states()));
            return made;
        });
    }

    private ShownPolicy page(Reading reading, PageText text, SearchQuestion.Reader reader, LocalDate today) {
        ControlledDocument document = text.document(reading, render);
        ShownVersions versions = new ShownVersions(reading.policy(), reading.record(), reader, library);
        return new ShownPolicy(
                reading,
                CardFacts.of(
                        PolicyText.frontMatter(reading.text()), reading.policy().policy()),
                text.text(document, fragments),
                versions.standing(reading, today),
                text.facts(document, reading),
                versions.of(today),
                text.related(reading),
                reading.parsed().policy().frontMatter().external());
    }

    /// By which a copy of the text can be checked later; a draft has none.
    public Optional<String> copyCode(ShownPolicy shown) {
        PolicyId policy = shown.policy();
        return shown.reading()
                .published()
                .map(version ->
                        Copies.code(store(policy), policy.policy(), version).text());
    }

    /// How an organisation shows itself.
    public OrganisationLook look(OrganisationId organisation) {
        var found = library.organisation(organisation);
        return OrganisationLook.of(found, render.style(found));
    }

    private PolicyId current(PolicyId policy) {
        return new PolicyId(policy.organisation(), store(policy).current(policy.policy()));
    }

    private GitPolicyStore store(PolicyId policy) {
        return library.store(policy.organisation());
    }
}

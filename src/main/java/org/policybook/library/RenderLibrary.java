package org.policybook.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.RenderPolicy.Form;
import org.policybook.render.Site;
import org.policybook.render.SiteEntry;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.SitePages;

/// Renders an organisation's library into a folder, with an index, or as a site that anybody may read.
public final class RenderLibrary {
    private final Library library;
    private final RenderPolicy render;
    private final IssueDocuments issued;

    public RenderLibrary(Library library) {
        this.library = library;
        this.render = new RenderPolicy(library);
        this.issued = new IssueDocuments(library);
    }

    /// What is asked for.
    ///
    /// @param forms beside the pages, which are always made
    /// @param open only policies in force whose classification is public
    /// @param address where the folder will lie on the web; the organisation's `site-url` by default
    public record Wish(
            OrganisationId organisation, Path folder, Set<Form> forms, boolean open, Optional<String> address) {}

    /// What was made.
    public record Made(int policies, int files) {}

    /// Is told how far the work has got.
    @FunctionalInterface
    public interface Progress {
        void at(int done, int all, PolicyId policy);
    }

    /// All of it, or nothing: the folder appears when it is whole.
    ///
    /// @throws org.policybook.document.BadInput when the folder holds anything that is not of an earlier run
    public Made render(Wish wish, Session session, Progress progress, Consumer<String> warn) {
        Organisation organisation = library.organisation(wish.organisation());
        List<Reading> readings = readings(wish, session);
        String address =
                wish.address().or(() -> organisation.house().web().site()).orElse("");
        if (address.isEmpty() && wish.open()) {
            warn.accept(
                    "The site's address is not known, so sitemap.xml and feed.xml have none. Set site-url in organisation.yaml, or give --site-url.");
        }
        try (FreshFolder folder = FreshFolder.at(wish.folder())) {
            List<SiteEntry> entries = documents(wish, readings, session, folder, progress, warn);
            Site site = new Site(
                    organisation.name(),
                    organisation.house().languages().getFirst(),
                    address,
                    render.style(organisation),
                    entries);
            Map<String, byte[]> pages = new SitePages(DocumentTemplates.from(library.templates())).write(site);
            pages.forEach(folder::write);
            folder.finish();
            return new Made(readings.size(), folder.size());
        }
    }

    private List<Reading> readings(Wish wish, Session session) {
        ReadPolicy read = new ReadPolicy(library);
        List<Reading> readings = new ArrayList<>();
        for (ListPolicies.Line line : lines(wish.organisation(), session.today())) {
            if (wish.open() && line.status() != PolicyStatus.IN_FORCE) {
                continue;
            }
            Edition edition =
                    line.version().<Edition>map(Edition.OfVersion::new).orElseGet(() -> firstDraft(line.policy()));
            Reading reading = read.read(new Address(line.policy(), edition), session.today());
            if (!wish.open() || isPublic(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private List<ListPolicies.Line> lines(OrganisationId organisation, LocalDate today) {
        return new ListPolicies(library)
                .of(organisation, today).stream()
                        .sorted(Comparator.comparing(ListPolicies.Line::policy))
                        .toList();
    }

    private Edition firstDraft(PolicyId policy) {
        return new Edition.OfDraft(Optional.of(library.store(policy.organisation())
                .drafts(policy.policy())
                .getFirst()
                .draft()));
    }

    private static boolean isPublic(Reading reading) {
        return facts(reading).text("classification").filter("public"::equals).isPresent();
    }

    private static FrontMatter facts(Reading reading) {
        return reading.parsed().policy().frontMatter();
    }

    private List<SiteEntry> documents(
            Wish wish,
            List<Reading> readings,
            Session session,
            FreshFolder folder,
            Progress progress,
            Consumer<String> warn) {
        Map<PolicyId, String> pages = new LinkedHashMap<>();
        readings.forEach(reading -> pages.put(reading.policy(), file(reading, Form.HTML)));
        Function<PolicyId, String> links = policy -> pages.getOrDefault(policy, "");
        List<SiteEntry> entries = new ArrayList<>();
        for (Reading reading : readings) {
            progress.at(entries.size() + 1, readings.size(), reading.policy());
            Consumer<String> told = warning -> warn.accept("%s: %s".formatted(reading.policy(), warning));
            folder.write(file(reading, Form.HTML), render.renderLinked(reading, session.today(), links, told));
            List<String> files = new ArrayList<>(List.of(file(reading, Form.HTML)));
            for (Form form : wish.forms()) {
                if (form != Form.HTML) {
                    folder.write(file(reading, form), document(reading, form, session, told));
                    files.add(file(reading, form));
                }
            }
            entries.add(entry(reading, files, session));
        }
        return entries;
    }

    /// As issued, unless a reader would have to be told that something has changed since.
    private byte[] document(Reading reading, Form form, Session session, Consumer<String> warn) {
        boolean asIssued = reading.published().isPresent()
                && issued.changedSince(reading, session.today()).isEmpty();
        return asIssued
                ? issued.serve(reading, form, session, warn)
                : render.render(reading, form, session.today(), warn);
    }

    private static String file(Reading reading, Form form) {
        return reading.policy().policy() + "." + form.name().toLowerCase(Locale.ROOT);
    }

    private SiteEntry entry(Reading reading, List<String> files, Session session) {
        FrontMatter facts = facts(reading);
        Optional<GovernanceEvent.Published> version = reading.published();
        return new SiteEntry(
                reading.policy(),
                reading.title(),
                facts.summary().orElse(""),
                render.statusWords(reading, session.today()).title(),
                reading.version(),
                version.map(GovernanceEvent.Published::effectiveFrom),
                version.map(GovernanceEvent.Published::recordedAt).orElse(session.now()),
                version.map(GovernanceEvent.Published::reason).orElse(""),
                facts.texts("keywords"),
                files);
    }
}

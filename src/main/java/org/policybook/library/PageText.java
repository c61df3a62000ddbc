package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.Address;
import org.policybook.document.LinkTarget;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.document.References;
import org.policybook.render.ControlRow;
import org.policybook.render.ControlValue;
import org.policybook.render.ControlledDocument;
import org.policybook.render.PictureFiles;
import org.policybook.render.ReferenceTarget;
import org.policybook.render.TermLinks;
import org.policybook.render.Wording;
import org.policybook.render.html.WebText;

/// Makes what a page shows of one text, for one reader on one day. Names of policies that the reader may not
/// read are left out. For one text.
final class PageText {
    private final Library library;
    private final PageLinks links;
    private final SearchQuestion.Reader reader;
    private final LocalDate today;
    private final Map<OrganisationId, String> states = new TreeMap<>();

    PageText(Library library, PageLinks links, SearchQuestion.Reader reader, LocalDate today) {
        this.library = library;
        this.links = links;
        this.reader = reader;
        this.today = today;
    }

    /// The state of every repository that was looked into.
    Map<OrganisationId, String> states() {
        return states;
    }

    /// The text alone, without the forms beside it.
    ControlledDocument document(Reading reading, RenderPolicy render) {
        look(reading.policy().organisation());
        ControlledDocument plain = render.withoutForms(reading, today);
        Wording wording = new Wording(plain.wording().parameters(), reference -> target(reference, reading));
        return new ControlledDocument(TermLinks.in(plain.policy()), plain.house(), plain.issue(), wording)
                .with(pictures(reading));
    }

    ShownPolicy.Text text(ControlledDocument document, WebText fragments) {
        WebText.Parts parts = fragments.write(document, warning -> {});
        return new ShownPolicy.Text(parts.contents(), parts.text(), parts.language(), parts.direction());
    }

    private Optional<ReferenceTarget> target(PolicyReference reference, Reading reading) {
        PolicyId meant = reference.from(reading.policy().organisation());
        Optional<PolicyCard> card = card(meant);
        return card.map(found -> new ReferenceTarget(found.text().title(), links.policy(found.policy(), reference)))
                .or(() -> Optional.of(new ReferenceTarget(meant.policy().value().replace('-', ' '), "")));
    }

    /// As far as the reader may know of it.
    private Optional<PolicyCard> card(PolicyId policy) {
        if (!library.organisations().contains(policy.organisation())) {
            return Optional.empty();
        }
        look(policy.organisation());
        return library.shelves().find(policy, today, library).filter(card -> card.mayBeReadBy(reader));
    }

    private void look(OrganisationId organisation) {
        states.computeIfAbsent(organisation, id -> library.store(id).state());
    }

    private PictureFiles pictures(Reading reading) {
        PictureFiles files = reading.pictures();
        Address address = Address.parse(reading.address());
        return new PictureFiles() {
            @Override
            public Optional<byte[]> find(String path) {
                return files.find(path);
            }

            @Override
            public Optional<String> address(String path) {
                return Optional.of(links.picture(address, path));
            }
        };
    }

    List<ShownPolicy.Fact> facts(ControlledDocument document, Reading reading) {
        Optional<PolicyId> origin = origin(reading);
        boolean named = origin.isEmpty() || origin.flatMap(this::card).isPresent();
        List<ShownPolicy.Fact> facts = new ArrayList<>();
        for (ControlRow row : document.issue().control()) {
            if (named || !row.field().equals("adopted-from")) {
                facts.add(new ShownPolicy.Fact(row.label(), lines(row.value())));
            }
        }
        return facts;
    }

    /// The policy of this library that the text was adopted from.
    private Optional<PolicyId> origin(Reading reading) {
        return reading.parsed()
                .policy()
                .frontMatter()
                .adoptedFrom()
                .filter(written -> written.matches("[a-z0-9-]+/[a-z0-9-]+(?:@.*)?"))
                .map(written -> PolicyId.parse(written.replaceAll("@.*", "")))
                .filter(policy -> library.organisations().contains(policy.organisation()));
    }

    private static List<String> lines(ControlValue value) {
        return switch (value) {
            case ControlValue.Words(String words) -> List.of(words);
            case ControlValue.Lines(List<String> lines) -> lines;
            case ControlValue.Grid(List<String> headings, List<List<String>> rows) ->
                rows.stream()
                        .map(row -> String.join(
                                ", ",
                                row.stream().filter(cell -> !cell.isEmpty()).toList()))
                        .toList();
        };
    }

    /// The policies that the text names as related or refers to.
    List<ShownPolicy.Related> related(Reading reading) {
        Set<PolicyId> named = new LinkedHashSet<>();
        OrganisationId home = reading.policy().organisation();
        reading.parsed().policy().frontMatter().related().forEach(reference -> named.add(reference.from(home)));
        for (References.Link link : References.of(reading.parsed().policy()).links()) {
            if (link.target() instanceof LinkTarget.ToPolicy(PolicyReference reference)) {
                named.add(reference.from(home));
            }
        }
        return named.stream()
                .map(this::card)
                .flatMap(Optional::stream)
                .filter(card -> !card.policy().equals(reading.policy()))
                .map(card -> new ShownPolicy.Related(
                        card.policy(), card.text().title(), card.text().language()))
                .distinct()
                .toList();
    }
}

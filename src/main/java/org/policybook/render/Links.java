package org.policybook.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policybook.document.ClauseId;
import org.policybook.document.LinkTarget;
import org.policybook.document.Section;

/// Decides where a link of the text leads: a clause of the same document, another policy, a web page, a
/// mail address or a telephone number. Anything else (`javascript:`, `data:`, `file:`) leads nowhere; its
/// words stay, as text.
public final class Links {
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern.compile("(?!//)[^:\\s\\p{Cntrl}<>\"\\\\]+");

    private final ReferenceTargets references;
    private final Set<ClauseId> clauses;
    private final Map<ClauseId, String> sections = new HashMap<>();
    private final Notices notices;

    public Links(ControlledDocument document, Notices notices) {
        this.references = document.wording().references();
        this.clauses = AnchorIds.of(document.policy());
        this.notices = notices;
        name(document.policy().sections(), document, new SectionNumbers(document, Labels.of(document)));
    }

    private void name(List<Section> named, ControlledDocument document, SectionNumbers numbers) {
        for (Section section : named) {
            String title = document.wording().fill(section.title());
            sections.put(section.id(), (numbers.of(section.id()) + " " + title).strip());
            name(section.sections(), document, numbers);
        }
    }

    /// The address to write, `#clause` for one within the document; empty for a link that leads nowhere.
    public Optional<String> address(LinkTarget target) {
        Optional<String> address = switch (target) {
            case LinkTarget.ToClause link ->
                clauses.contains(link.clause()) ? Optional.of(link.toString()) : Optional.empty();
            case LinkTarget.ToPolicy link ->
                references
                        .find(link.policy())
                        .map(ReferenceTarget::address)
                        .filter(known -> ABSOLUTE.matcher(known).matches()
                                || RELATIVE.matcher(known).matches());
            case LinkTarget.ToAddress link ->
                Optional.of(link.address())
                        .filter(written -> ABSOLUTE.matcher(written).matches());
        };
        if (address.isEmpty() && !isNamed(target)) {
            notices.add("The link to %s leads nowhere and is shown as text.".formatted(target));
        }
        return address;
    }

    /// Words for a link that the author left empty: for a section its number and title as they are now.
    public String label(LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToPolicy link ->
                references.find(link.policy()).map(ReferenceTarget::label).orElse(link.toString());
            case LinkTarget.ToClause link -> sections.getOrDefault(link.clause(), link.toString());
            case LinkTarget.ToAddress link -> link.address();
        };
    }

    private boolean isNamed(LinkTarget target) {
        return target instanceof LinkTarget.ToPolicy link
                && references.find(link.policy()).isPresent();
    }
}

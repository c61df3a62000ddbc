package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;

/// Shows to a reader what changed between two texts of one policy.
public final class ShowChanges {
    private final Library library;
    private final ShowPolicy texts;

    public ShowChanges(Library library, ShowPolicy texts) {
        this.library = library;
        this.texts = texts;
    }

    /// @param html what changed, within the text
    public record Changes(ShownPolicy before, ShownPolicy after, String html) {}

    /// Empty where the reader may not read both.
    public Optional<Changes> show(
            PolicyId policy, Edition from, Edition to, SearchQuestion.Reader reader, LocalDate today) {
        Optional<ShownPolicy> before = text(new Address(policy, from), reader, today);
        Optional<ShownPolicy> after = text(new Address(policy, to), reader, today);
        return before.flatMap(older -> after.map(newer -> new Changes(older, newer, html(older, newer, today))));
    }

    private Optional<ShownPolicy> text(Address address, SearchQuestion.Reader reader, LocalDate today) {
        return texts.show(address, reader, today) instanceof ShowPolicy.Shown.Text(ShownPolicy page)
                ? Optional.of(page)
                : Optional.empty();
    }

    private String html(ShownPolicy before, ShownPolicy after, LocalDate today) {
        PolicyDiff diff = new ComparePolicies(library).compare(before.reading(), after.reading());
        return new RenderComparison(() -> library, today).renderFragment(diff, side(before), side(after));
    }

    private static RenderComparison.Side side(ShownPolicy page) {
        return new RenderComparison.Side(
                page.reading().address(), page.reading().parsed().policy(), Optional.of(page.reading()));
    }
}

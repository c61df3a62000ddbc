package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.store.DraftHead;

/// What a save took away: confirmations and signatures were for the text before it.
public final class VoidedBySave {
    private VoidedBySave() {}

    /// Empty when the revision before the newest was not put forward, or was sent back.
    public static Optional<String> words(PolicyId policy, DraftId draft, Library library, LocalDate today) {
        OpenDraft open = OpenDraft.of(library, policy, Optional.of(draft), today);
        List<DraftHead> revisions = library.store(open.policy().organisation()).revisions(open.head());
        DraftProgress progress = open.progress();
        return progress.voided()
                .filter(submitted -> revisions.size() > 1
                        && submitted.target().revision().equals(revisions.get(1).revision()))
                .map(submitted -> words(submitted, progress));
    }

    private static String words(DraftEvent.Submitted submitted, DraftProgress progress) {
        List<String> gone = new ArrayList<>(List.of("its submission to the " + submitted.committee()));
        judged(progress, submitted, DraftEvent.Reviewed.class)
                .map(review -> "what %s confirmed (recorded by %s)"
                        .formatted(review.group(), review.by().name()))
                .distinct()
                .forEach(gone::add);
        judged(progress, submitted, DraftEvent.Decided.class)
                .map(signed -> "the signature of %s as %s (minute %s)"
                        .formatted(
                                signed.by().name(),
                                signed.signature().post(),
                                signed.minute().reference()))
                .forEach(gone::add);
        return "This edit voids what was decided on revision %s: %s. Put the new text forward with \"policybook submit\"; confirmations about sections that did not change still hold."
                .formatted(submitted.target().revision().abbreviated(), String.join("; ", gone));
    }

    private static <T extends DraftEvent> Stream<T> judged(
            DraftProgress progress, DraftEvent.Submitted submitted, Class<T> type) {
        return progress.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.target().equals(submitted.target()));
    }
}

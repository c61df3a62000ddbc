package org.policybook.governance;

import java.util.List;
import java.util.Optional;

/// How a publication was judged: what the approval binds to, and what each gate said of it at that moment.
///
/// @param content the hash of all files of the approved draft, see [ContentHash#ofFiles]
/// @param signatures how many signatures the approval rests on; 0 where no committee decides on this type of
///     document, and the approval is only stated
/// @param checklist the SHA-256 of the `checklist.yaml` that was written from the recorded reviews
public record Judgement(ContentHash content, int signatures, List<JudgedGate> gates, Optional<ContentHash> checklist) {
    public Judgement {
        gates = List.copyOf(gates);
    }

    /// @param verdict `satisfied`, `waived` or `not-applicable`; with any other nothing is published
    /// @param reasons what was seen, or why it was waived and by whom
    public record JudgedGate(String gate, String verdict, List<String> reasons) {
        public JudgedGate {
            reasons = List.copyOf(reasons);
        }
    }
}

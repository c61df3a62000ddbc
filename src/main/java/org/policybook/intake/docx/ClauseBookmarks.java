package org.policybook.intake.docx;

import java.util.Optional;
import org.policybook.document.ClauseId;

/// Tells which clause a bookmark stands for, in a document that was exported with its clause ids. In any
/// other document no bookmark stands for one.
@FunctionalInterface
public interface ClauseBookmarks {
    ClauseBookmarks NONE = bookmark -> Optional.empty();

    Optional<ClauseId> clause(String bookmark);
}

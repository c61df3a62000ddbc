package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicyText;
import org.policybook.governance.GovernanceEvent;
import org.policybook.render.HistoryRow;
import org.policybook.render.style.HistoryColumn;
import org.policybook.store.GitPolicyStore;

/// The versions of a policy up to and with the one shown, for its version history.
record HistoryRows(GitPolicyStore store, List<HistoryColumn> columns) {
    List<HistoryRow> of(Reading reading) {
        return reading.record().published().stream()
                .filter(version -> reading.version()
                        .filter(shown -> version.version().isAfter(shown))
                        .isEmpty())
                .map(version -> row(version, reading))
                .toList();
    }

    private HistoryRow row(GovernanceEvent.Published version, Reading reading) {
        FrontMatter then = facts(version, reading);
        return new HistoryRow(
                version.version(),
                version.approval().on(),
                Optional.of(version.effectiveFrom()),
                version.approval().by(),
                version.reason(),
                then.author().orElse(""),
                then.reference().orElse(""));
    }

    /// Older texts are read only for a style that shows what only they know.
    private FrontMatter facts(GovernanceEvent.Published version, Reading reading) {
        if (!columns.contains(HistoryColumn.AUTHOR) && !columns.contains(HistoryColumn.REFERENCE)) {
            return FrontMatter.EMPTY;
        }
        return store.read(reading.policy().policy(), version.version())
                .map(files -> PolicyText.frontMatter(files.policy()))
                .orElse(FrontMatter.EMPTY);
    }
}

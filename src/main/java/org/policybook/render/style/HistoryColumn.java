package org.policybook.render.style;

/// A column of the version history.
public enum HistoryColumn {
    VERSION,
    /// The document's own number.
    REFERENCE,
    DATE,
    EFFECTIVE,
    APPROVED,
    REASON,
    AUTHOR;

    /// The label of its heading, `history.reason`.
    public String label() {
        return "history." + Choice.written(this);
    }

    /// The column as a style file writes it.
    public String key() {
        return Choice.written(this);
    }
}

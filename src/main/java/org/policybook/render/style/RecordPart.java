package org.policybook.render.style;

/// A record of how a version came about, which can follow the text as a section or an appendix.
public enum RecordPart {
    CHECKLIST,
    EIA,
    HISTORY
}

package org.policybook.cli;

import java.util.Locale;
import org.policybook.library.RenderComparison;

/// How a page of changes begins.
enum DiffLayout {
    INLINE(RenderComparison.Layout.INLINE),
    SIDE_BY_SIDE(RenderComparison.Layout.SIDE_BY_SIDE);

    private final RenderComparison.Layout layout;

    DiffLayout(RenderComparison.Layout layout) {
        this.layout = layout;
    }

    RenderComparison.Layout layout() {
        return layout;
    }

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.policybook.render;

import org.policybook.document.LibraryFailure;

/// A document could not be made although its input was sound: a part of the program or of its package is
/// broken.
public final class RenderFailure extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    /// @param what what could not be made or read, without a full stop
    public RenderFailure(String what, Throwable cause) {
        super(
                "%s: %s. Install the program anew; the library itself is not damaged.".formatted(what, reason(cause)),
                cause);
    }
}

package org.policybook.render;

/// A document could not be made although its input was sound: a part of the program or of its package is
/// broken. The message names the document.
public final class RenderFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

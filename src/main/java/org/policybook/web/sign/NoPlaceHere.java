package org.policybook.web.sign;

import org.springframework.security.core.AuthenticationException;

/// Somebody proved elsewhere who they are, but has no account here and no group that gives one.
final class NoPlaceHere extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    NoPlaceHere(String message) {
        super(message);
    }
}

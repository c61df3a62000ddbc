package org.policybook.web.sign;

import org.springframework.security.core.AuthenticationException;

/// The directory or the identity provider could not be asked, or gave an answer that cannot be used.
final class ElsewhereFailed extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    ElsewhereFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

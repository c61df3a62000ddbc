package org.policybook.web.reader;

import org.policybook.library.ShownPolicy;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/// What the public is spared: a page that their browser has already, and the writing of one that others were sent.
@Component
class PublicPages {
    private final KnownPages known;
    private final SentPages sent;

    PublicPages(KnownPages known, SentPages sent) {
        this.known = known;
        this.sent = sent;
    }

    /// What a page has to do for its visitor.
    enum Need {
        /// Their browser has it.
        NOTHING,
        /// It is sent as it was written before; its template need be told nothing.
        SENDING,
        WRITING
    }

    Need of(ShownPolicy shown, Visitor visitor, ServletWebRequest request) {
        if (known.isKnown(shown, visitor, request)) {
            return Need.NOTHING;
        }
        return sent.has(shown, visitor, request.getRequest()) ? Need.SENDING : Need.WRITING;
    }
}

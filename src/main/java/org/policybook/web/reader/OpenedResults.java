package org.policybook.web.reader;

import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.library.CountSearches;
import org.policybook.library.Library;
import org.policybook.web.Today;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/// Counts which policies are opened from a search, so that a manager is told of those that are found and never opened.
@Component
class OpenedResults {
    private final CountSearches counts;
    private final Today today;

    OpenedResults(Library library, Today today) {
        this.counts = new CountSearches(library);
        this.today = today;
    }

    void note(PolicyId opened, WebRequest request) {
        boolean fromSearch = Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .filter(page -> page.contains("/search?"))
                .isPresent();
        if (fromSearch) {
            counts.opened(opened, today.date());
        }
    }
}

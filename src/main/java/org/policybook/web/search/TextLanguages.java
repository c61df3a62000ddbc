package org.policybook.web.search;

import org.policybook.document.Address;
import org.policybook.library.Library;
import org.policybook.library.TellLanguage;
import org.policybook.web.Today;

/// The language of each text that a page shows a piece of.
class TextLanguages {
    private final TellLanguage languages;
    private final Today today;

    TextLanguages(Library library, Today today) {
        this.languages = new TellLanguage(library);
        this.today = today;
    }

    String of(Address text) {
        return languages.of(text, today.date());
    }
}

package org.policybook.library;

import java.time.LocalDate;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;

/// Tells in which language a text is written, so that it is read aloud and laid out as such.
public final class TellLanguage {
    private final Library library;

    public TellLanguage(Library library) {
        this.library = library;
    }

    /// A language tag (BCP 47). That of a version is read once.
    public String of(Address text, LocalDate today) {
        return text.edition() instanceof Edition.OfVersion version
                ? library.published()
                        .of(text.policy(), version.version(), library)
                        .language()
                : ofAnother(text, today);
    }

    private String ofAnother(Address text, LocalDate today) {
        try {
            return new ReadPolicy(library)
                    .read(text, today)
                    .parsed()
                    .policy()
                    .frontMatter()
                    .language()
                    .orElse(ControlValues.DEFAULT_LANGUAGE);
        } catch (BadInput gone) {
            return ControlValues.DEFAULT_LANGUAGE;
        }
    }
}

package org.policybook.web.reader;

import java.util.Optional;
import org.policybook.document.PartialDate;

/// What whoever runs the server says of it in `about.yaml` of the library folder, for the accessibility statement and
/// the
/// privacy notice. What is not said there is said to be missing on the pages.
///
/// @param operator who runs the site and answers for it
public record AboutSite(Optional<String> operator, Accessibility accessibility, Privacy privacy) {
    static final AboutSite UNTOLD = new AboutSite(
            Optional.empty(),
            new Accessibility(Optional.empty(), 0, Optional.empty(), Checked.NEVER),
            new Privacy(Optional.empty(), Optional.empty()));

    /// @param contact to whom faults are told: an e-mail address, a telephone number, a postal address
    /// @param answerDays within how many working days they are answered; 0 when that is not said
    /// @param enforcement who sees to it that the rules are kept; those of the United Kingdom where nobody is named
    public record Accessibility(
            Optional<String> contact, int answerDays, Optional<String> enforcement, Checked checked) {}

    /// When the statement was written and looked at, and how the pages were tested last.
    public record Checked(Optional<PartialDate> prepared, Optional<PartialDate> reviewed, Optional<String> tested) {
        static final Checked NEVER = new Checked(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param contact who answers questions about data of people
    /// @param notice the address of the organisation's own notice
    public record Privacy(Optional<String> contact, Optional<String> notice) {}
}

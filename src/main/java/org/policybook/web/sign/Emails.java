package org.policybook.web.sign;

import java.util.Locale;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;

/// E-mail addresses as accounts are known by.
final class Emails {
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"',;:\\\\/?#%]+@[^\\s@<>\"',;:\\\\/?#%]+");
    private static final int LONGEST = 254;

    private Emails() {}

    /// @throws BadInput when it is not one
    static String key(String typed) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST || !FORM.matcher(email).matches()) {
            throw new BadInput("\"%s\" is not an e-mail address. Write it like name@example.org."
                    .formatted(email.substring(0, Math.min(email.length(), LONGEST))));
        }
        return email;
    }
}

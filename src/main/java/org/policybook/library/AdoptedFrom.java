package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.render.Labels;

/// The text that another was adopted from, as a reader knows it: `Dyffryn Health Board, Social media,
/// version 1.0` for `dyffryn-health-board/social-media@1.0`.
record AdoptedFrom(Library library, LocalDate day, Instant known, Labels labels) {
    String words(String origin) {
        Address address;
        try {
            address = Address.parse(origin);
        } catch (BadInput notAnAddress) {
            return origin;
        }
        String version = address.edition() instanceof Edition.OfVersion(var number)
                ? ", " + labels.text("adopted.version", number.text())
                : "";
        return organisation(address.policy()) + ", " + title(address.policy()) + version;
    }

    private String organisation(PolicyId policy) {
        return isHere(policy)
                ? library.organisation(policy.organisation()).name()
                : capitalised(policy.organisation().toString(), true);
    }

    private String title(PolicyId policy) {
        return Optional.of(policy)
                .filter(this::isHere)
                .flatMap(here -> new ListPolicies(library).title(here, day, known))
                .orElseGet(() -> capitalised(policy.policy().toString(), false));
    }

    private boolean isHere(PolicyId policy) {
        return library.organisations().contains(policy.organisation());
    }

    private static String capitalised(String slug, boolean everyWord) {
        StringBuilder words = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            boolean capital = words.isEmpty() || everyWord;
            words.append(words.isEmpty() ? "" : " ")
                    .append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return words.toString();
    }
}

package org.policybook.web.sign;

import java.util.Set;
import org.policybook.governance.Person;

/// Somebody who proved elsewhere who they are.
///
/// @param source where, such as an issuer
/// @param subject who they are there, for ever
record Arrival(String source, String subject, Person person, Set<String> groups) {
    Arrival {
        groups = Set.copyOf(groups);
    }
}

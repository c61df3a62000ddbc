package org.policybook.library;

import java.util.Locale;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// Where an adopted text comes from, and how it stands to that today.
public sealed interface Origin {
    /// As the text says it: `practice-templates/social-media@1.0`.
    String written();

    /// Nothing newer is in force there.
    ///
    /// @param policy the name the origin goes by now
    record InStep(String written, PolicyId policy, VersionNumber adopted) implements Origin {}

    /// The origin has a newer version in force.
    ///
    /// @param policy the name the origin goes by now
    /// @param since the first day that one was in force
    record Ahead(String written, PolicyId policy, VersionNumber adopted, VersionNumber newest, PartialDate since)
            implements Origin {
        /// Such as `its origin practice-templates/social-media has 2.0 since 2025-01-10`.
        public String words() {
            return "its origin %s has %s since %s".formatted(policy, newest, since);
        }

        String address() {
            return policy + "@" + newest;
        }
    }

    /// It cannot be followed.
    ///
    /// @param words why, and what could be done about it, in sentences
    record Lost(String written, Why why, String words) implements Origin {}

    /// Why an origin cannot be followed.
    enum Why {
        /// What is written is a name, not an address.
        NO_ADDRESS,
        /// The text does not say which version it came from.
        NO_VERSION,
        /// This library has no such organisation or policy.
        NOT_HERE,
        /// It has not been published, or never had the version named.
        NOT_PUBLISHED,
        /// All its versions are of the past or of the future.
        NOT_IN_FORCE,
        /// Its organisation's part of the library is damaged.
        UNREADABLE;

        /// As written in JSON: `not-here`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether the origin goes by another name than the one written.
    static boolean isRenamed(String written, PolicyId policy) {
        return !written.equals(policy.toString()) && !written.startsWith(policy + "@");
    }
}

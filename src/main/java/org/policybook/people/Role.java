package org.policybook.people;

import java.util.Locale;

/// What an account may do in an organisation. A person can have several; none of them includes another.
public enum Role {
    /// Reads what staff may read, and acknowledges it.
    READER,
    /// Writes drafts.
    AUTHOR,
    /// Comments on drafts and confirms the checklist.
    REVIEWER,
    /// Signs decisions of a committee.
    APPROVER,
    /// Leads a committee: sees who has not reviewed yet.
    CHAIR,
    /// Keeps the register, publishes, and looks after deadlines.
    POLICY_MANAGER,
    /// Looks after accounts and settings; does not decide on policies.
    ADMINISTRATOR;

    /// As stored and as written in forms: `policy-manager`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In words: `Policy manager`.
    public String title() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// @throws IllegalArgumentException for a code that no role has
    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

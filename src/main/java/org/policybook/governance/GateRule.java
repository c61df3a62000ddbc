package org.policybook.governance;

import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;

/// A gate as an organisation states it: what a draft must satisfy before it is published.
///
/// ```yaml
/// - name: consultation
///   label: Consultation recorded
///   applies-when: {type: [policy], change: [major, minor]}
///   passes-when: [{check: consultation}]
///   waived-by: [Policy Officer]
///   waiver-reasons: [urgent change in law]
/// ```
///
/// @param name how commands and the journal call it; unique within an organisation
/// @param passesWhen all of these must hold; never empty in a file without problems
public record GateRule(String name, String label, AppliesWhen appliesWhen, List<Condition> passesWhen, Waiver waiver) {
    public GateRule {
        passesWhen = List.copyOf(passesWhen);
    }

    /// The drafts that a gate is for.
    ///
    /// @param types types of document; all of them when empty
    /// @param changes how much is changed; any when empty
    public record AppliesWhen(List<String> types, List<ChangeClass> changes) {
        public static final AppliesWhen ALWAYS = new AppliesWhen(List.of(), List.of());

        public AppliesWhen {
            types = List.copyOf(types);
            changes = List.copyOf(changes);
        }

        public boolean covers(Optional<String> type, ChangeClass change) {
            return (types.isEmpty() || type.filter(types::contains).isPresent())
                    && (changes.isEmpty() || changes.contains(change));
        }
    }

    /// Something that must hold.
    public sealed interface Condition {
        record Check(BuiltInCheck check) implements Condition {}

        /// A field of the front matter is filled in.
        ///
        /// @param path such as `owner`, `review.every` or `extra.scope`
        /// @param is the values it may have; any when empty
        record Field(String path, List<String> is) implements Condition {
            public Field {
                is = List.copyOf(is);
            }
        }

        /// A section is there, with words in it.
        record Section(ClauseId id) implements Condition {}

        /// People confirmed every criterion of a stage of the checklist.
        record Stage(String id) implements Condition {}
    }

    /// Who may let a draft through all the same.
    ///
    /// @param posts nobody when empty
    /// @param reasons those that count; any when empty
    public record Waiver(List<String> posts, List<String> reasons) {
        public static final Waiver NOBODY = new Waiver(List.of(), List.of());

        public Waiver {
            posts = List.copyOf(posts);
            reasons = List.copyOf(reasons);
        }

        public boolean allows(String post, String reason) {
            return posts.contains(post) && (reasons.isEmpty() || reasons.contains(reason));
        }
    }
}

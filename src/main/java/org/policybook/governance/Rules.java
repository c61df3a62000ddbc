package org.policybook.governance;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.policybook.document.VersionNumber;

/// What an organisation requires of its documents.
///
/// @param gates as the organisation's file lists them; those that always hold are added when a draft is judged
/// @param checks how strictly the texts are read
public record Rules(
        VersionRule versions,
        ReviewRule review,
        List<DocumentType> types,
        List<ExtraField> extraFields,
        List<GateRule> gates,
        Checks checks) {
    public Rules {
        types = List.copyOf(types);
        extraFields = List.copyOf(extraFields);
        gates = List.copyOf(gates);
    }

    /// The rules for a type of document; absent when the organisation has no such type.
    public Optional<DocumentType> type(String name) {
        return types.stream().filter(type -> type.type().equals(name)).findFirst();
    }

    /// How versions are numbered.
    public record VersionRule(Scheme scheme, Optional<VersionNumber> first) {}

    /// `2.2`, or the month of issue, `2020-12`.
    public enum Scheme {
        DOTTED,
        MONTH
    }

    /// How often documents are reviewed.
    ///
    /// @param first the time to the first review, where it differs from `every`
    /// @param lead how long before the due date a review starts
    /// @param triggers events that bring a review forward
    /// @param extensionLimit how far in all the review of a version may be put off; as far as is decided when empty
    /// @param bankHolidays the region whose bank holidays are kept, such as `scotland`
    public record ReviewRule(
            Optional<Period> every,
            Optional<Period> first,
            Optional<Period> lead,
            List<String> triggers,
            Optional<Period> extensionLimit,
            Optional<String> bankHolidays) {
        public ReviewRule {
            triggers = List.copyOf(triggers);
        }
    }

    /// @param required front matter fields that a document of this type must have; `extra.NAME` for an
    ///     organisation's own
    /// @param sections clause ids of the sections it must have
    public record DocumentType(String type, String label, List<String> required, List<String> sections) {
        public DocumentType {
            required = List.copyOf(required);
            sections = List.copyOf(sections);
        }
    }

    /// A field of the organisation's own, under `extra:` in the front matter.
    public record ExtraField(String name, String label, Kind kind) {}

    /// What a field of the organisation's own holds.
    public enum Kind {
        TEXT,
        DATE,
        LIST,
        YES_NO,
        NUMBER,
        TABLE
    }
}

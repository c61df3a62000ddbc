package org.policybook.render;

import java.util.List;
import java.util.Locale;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// Where a copy stands in the life of its policy; marked in words on every rendering.
///
/// @param details what the words of the status are filled with, `{0}` first
public record DocumentStatus(Kind kind, List<Detail> details) {
    public DocumentStatus {
        details = List.copyOf(details);
    }

    /// The statuses there are. Each has two labels in every language: `status.KEY`, a word or two, and
    /// `status.KEY.meaning`, what a reader may do with the copy. A new status is a constant here and its
    /// labels; every form then marks it.
    public enum Kind {
        /// Not approved by anybody yet.
        DRAFT(Weight.CAUTION),
        /// Published, but not effective yet.
        SCHEDULED(Weight.CAUTION),
        /// The version that applies.
        IN_FORCE(Weight.SOUND),
        /// As issued: words that stay true whatever comes after, before the day and since.
        IN_FORCE_FROM(Weight.SOUND),
        /// In force, although its review should have been done by now.
        PAST_REVIEW(Weight.CAUTION),
        /// Set aside for a time: it does not apply, nor does any other version.
        SUSPENDED(Weight.ENDED),
        /// A later version has taken its place.
        SUPERSEDED(Weight.ENDED),
        /// Taken out of force for good.
        WITHDRAWN(Weight.ENDED);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        /// `past-review`: as labels and style sheets call it.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How loudly a copy must speak.
    public enum Weight {
        /// A reader may act on it: the status stands in the text only.
        SOUND,
        /// Marked on every page.
        CAUTION,
        /// Marked on every page: nobody may act on it.
        ENDED;

        /// `caution`: as style sheets call it.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean onEveryPage() {
            return this != SOUND;
        }
    }

    /// What a status tells beside its name.
    public sealed interface Detail {
        record Day(PartialDate date) implements Detail {}

        record Version(VersionNumber number) implements Detail {}
    }

    /// A status with nothing more to tell.
    public static DocumentStatus of(Kind kind) {
        return new DocumentStatus(kind, List.of());
    }

    /// A status of, since or until a day.
    public static DocumentStatus of(Kind kind, PartialDate day) {
        return new DocumentStatus(kind, List.of(new Detail.Day(day)));
    }

    /// A status that another version brought about.
    public static DocumentStatus of(Kind kind, VersionNumber version) {
        return new DocumentStatus(kind, List.of(new Detail.Version(version)));
    }
}

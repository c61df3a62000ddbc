package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;

/// A text of a policy with all that its page shows, for one reader on one day.
///
/// @param facts the rows of the control page
/// @param versions all that the reader may read, newest first
public record ShownPolicy(
        Reading reading,
        CardFacts about,
        Text text,
        Standing standing,
        List<Fact> facts,
        List<Version> versions,
        List<Related> related,
        List<String> external) {
    public ShownPolicy {
        facts = List.copyOf(facts);
        versions = List.copyOf(versions);
        related = List.copyOf(related);
        external = List.copyOf(external);
    }

    /// @param contents links to the sections, as HTML
    /// @param html the text as HTML, every clause an anchor
    /// @param direction `ltr` or `rtl`
    public record Text(String contents, String html, String language, String direction) {}

    /// How the text stands today.
    ///
    /// @param day since when or from when it stands so; when its review was due for one past it
    /// @param inForce the version that is in force today, when it is another
    /// @param notes what was decided about it since it was published
    public record Standing(
            PolicyStatus status,
            boolean pastReview,
            Optional<PartialDate> day,
            Optional<VersionNumber> inForce,
            List<String> notes) {
        public Standing {
            notes = List.copyOf(notes);
        }
    }

    /// How a version stood on a day on which it was in force.
    ///
    /// @param reviewDue the review date that it had then
    /// @param begun the month or year in which it came into force some day, where that may have been after this one
    public record Then(
            LocalDate day, boolean pastReview, Optional<PartialDate> reviewDue, Optional<PartialDate> begun) {}

    /// What is known of that day; nothing of a draft.
    public Optional<Then> on(LocalDate day) {
        return reading.published().map(version -> {
            Optional<PartialDate> due = reading.record().reviewDueOn(day, version.version());
            return new Then(
                    day,
                    due.filter(last -> day.isAfter(last.lastDay())).isPresent(),
                    due,
                    Optional.of(version.effectiveFrom()).filter(from -> day.isBefore(from.lastDay())));
        });
    }

    /// @param lines what it says, a line each
    public record Fact(String label, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /// A version in the list of all.
    ///
    /// @param until the first day on which it was not in force any more, as precise as it is known
    /// @param reason what changed in it
    public record Version(
            VersionNumber number, PartialDate from, Optional<PartialDate> until, String reason, PolicyStatus status) {}

    public record Related(PolicyId policy, String title, String language) {}

    public PolicyId policy() {
        return reading.policy();
    }

    /// The version before the one shown, of those that the reader may read.
    public Optional<VersionNumber> before() {
        return reading.version()
                .flatMap(shown -> versions.stream()
                        .map(Version::number)
                        .filter(shown::isAfter)
                        .findFirst());
    }

    int letters() {
        return text.html().length() + reading.text().length();
    }
}

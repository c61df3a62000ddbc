package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.Spelling;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CopyCode;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.VersionEvent;

/// Tells from the code on a copy whether the copy is current.
public final class CheckCopy {
    private final Library library;

    public CheckCopy(Library library) {
        this.library = library;
    }

    /// What the code stands for.
    public record Copy(CopyCode code, PolicyId policy, String title, GovernanceEvent.Published version) {}

    /// How the copy stands.
    public sealed interface Answer {
        /// It is the version in force.
        record Current(Copy copy) implements Answer {}

        /// It will be in force.
        ///
        /// @param inForce the version that is until then, if any
        record Scheduled(Copy copy, Optional<VersionNumber> inForce) implements Answer {}

        /// Another version took its place.
        ///
        /// @param on the first day on which it no longer applied
        /// @param by the version that applied from that day
        /// @param inForce the version in force now
        /// @param changes from the copy to that version
        record Superseded(Copy copy, PartialDate on, VersionNumber by, VersionNumber inForce, PolicyDiff changes)
                implements Answer {}

        /// It was taken out of force, for a time or for good.
        record Halted(Copy copy, VersionEvent.Halt halt) implements Answer {}

        /// A proper code, of no version in this library.
        record Unknown(CopyCode code) implements Answer {}

        /// No proper code.
        ///
        /// @param typed what was typed, tidied
        /// @param nearest the copy that was probably meant
        record Mistyped(String typed, Optional<Copy> nearest) implements Answer {}
    }

    /// @param typed the code as somebody typed it, or the address that a QR code leads to
    public Answer check(String typed, LocalDate today) {
        Map<CopyCode, List<Copies.Copy>> copies = Copies.of(library);
        Optional<CopyCode> code = CopyCode.parse(typed);
        if (code.isEmpty()) {
            return mistyped(CopyCode.tidied(typed), copies, today);
        }
        List<Copies.Copy> found = copies.getOrDefault(code.get(), List.of());
        return found.isEmpty() ? new Answer.Unknown(code.get()) : answer(code.get(), found.getFirst(), today);
    }

    private Answer mistyped(String typed, Map<CopyCode, List<Copies.Copy>> copies, LocalDate today) {
        return new Answer.Mistyped(
                typed,
                Spelling.nearest(
                                typed,
                                copies.keySet().stream().map(CopyCode::text).toList())
                        .map(CopyCode::new)
                        .map(code -> copy(
                                code, read(copies.getOrDefault(code, List.of()).getFirst(), today))));
    }

    private Answer answer(CopyCode code, Copies.Copy found, LocalDate today) {
        Reading reading = read(found, today);
        Copy copy = copy(code, reading);
        return switch (reading.status()) {
            case DRAFT, IN_FORCE -> new Answer.Current(copy);
            case SCHEDULED ->
                new Answer.Scheduled(copy, reading.record().inForceOn(today).map(GovernanceEvent.Published::version));
            case SUPERSEDED -> superseded(copy, reading, today);
            case SUSPENDED, WITHDRAWN ->
                new Answer.Halted(
                        copy,
                        reading.record().haltOn(copy.version().version(), today).orElseThrow());
        };
    }

    private Answer superseded(Copy copy, Reading reading, LocalDate today) {
        PolicyRecord record = reading.record();
        PartialDate on = end(copy.version(), record);
        Reading now =
                read(new Copies.Copy(copy.policy(), record.inForceOn(today).orElse(copy.version())), today);
        return new Answer.Superseded(
                copy,
                on,
                record.inForceOn(on.firstDay()).orElse(copy.version()).version(),
                now.version().orElseThrow(),
                ComparePolicies.compare(reading.parsed().policy(), now.parsed().policy()));
    }

    /// The first day on which a version no longer applied. One that never did, since a higher version took
    /// effect no later, ended on the day it would have begun.
    private static PartialDate end(GovernanceEvent.Published version, PolicyRecord record) {
        return record.ended(version.version()).orElseGet(version::effectiveFrom);
    }

    private Reading read(Copies.Copy copy, LocalDate today) {
        Edition edition = new Edition.OfVersion(copy.version().version());
        return new ReadPolicy(library).read(new Address(copy.policy(), edition), today);
    }

    private static Copy copy(CopyCode code, Reading reading) {
        return new Copy(
                code, reading.policy(), reading.title(), reading.published().orElseThrow());
    }
}

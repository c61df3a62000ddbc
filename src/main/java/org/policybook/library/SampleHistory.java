package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.document.ParsedYaml;
import org.policybook.document.PartialDate;
import org.policybook.document.Problem;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;
import org.policybook.document.Yaml;
import org.policybook.governance.Approval;

/// A policy's `history.yaml` in the sample library: what was decided about each version, and the
/// revisions of an open draft. Its form stands in `src/docs/organisation-format.md`.
record SampleHistory(List<SampleVersion> versions, List<SampleDraft> drafts) {
    /// @param written the day the text was last saved
    /// @param recorded the day it was put in the library
    record SampleVersion(String author, LocalDate written, LocalDate recorded, PublishDraft.Decision decision) {}

    /// @param revisions oldest first
    record SampleDraft(String author, List<SampleRevision> revisions) {}

    record SampleRevision(LocalDate on, String message) {}

    /// @param name what to call the file in a message
    /// @throws BadInput telling everything wrong with the file
    static SampleHistory read(String name, String text) {
        ParsedYaml yaml = Yaml.read(text, 1);
        FieldReader file = FieldReader.of(yaml.fields(), yaml);
        List<SampleVersion> versions = file.each("versions", SampleHistory::version);
        List<SampleDraft> drafts = file.each("drafts", SampleHistory::draft);
        file.finish();
        List<Problem> problems = yaml.problems().isEmpty() ? file.problems() : yaml.problems();
        if (!problems.isEmpty()) {
            throw new BadInput("%s, line %d: %s"
                    .formatted(
                            name,
                            problems.getFirst().line(),
                            problems.getFirst().message()));
        }
        return new SampleHistory(versions, drafts);
    }

    private static SampleVersion version(FieldReader entry) {
        String version = entry.required("version");
        String author = entry.required("author");
        String reason = entry.required("reason");
        LocalDate written = day(entry, "written");
        LocalDate recorded = day(entry, "recorded");
        Approval approval = entry.within(
                        "approved",
                        approved -> new Approval(
                                approved.required("by"), approved.date("on").orElse(PartialDate.of(written))))
                .orElse(new Approval("", PartialDate.of(written)));
        Optional<PartialDate> effective =
                entry.within("effective", from -> from.date("from")).flatMap(from -> from);
        Optional<PartialDate> reviewDue = entry.date("review-due");
        Optional<Value.Fields> eia = entry.within("eia", SampleHistory::eia);
        return new SampleVersion(
                author,
                written,
                recorded,
                new PublishDraft.Decision(
                        Optional.of(VersionNumber.of(version)),
                        Optional.of(approval),
                        effective,
                        reviewDue,
                        eia,
                        reason));
    }

    private static Value.Fields eia(FieldReader entry) {
        Map<String, Value> facts = new TreeMap<>();
        for (String name : List.of("outcome", "on", "reference")) {
            entry.text(name).ifPresent(text -> facts.put(name, Value.Scalar.of(text)));
        }
        return new Value.Fields(facts);
    }

    private static SampleDraft draft(FieldReader entry) {
        return new SampleDraft(
                entry.required("author"),
                entry.each(
                        "revisions",
                        revision -> new SampleRevision(day(revision, "on"), revision.required("message"))));
    }

    private static LocalDate day(FieldReader entry, String name) {
        entry.required(name);
        return entry.date(name).map(PartialDate::firstDay).orElse(LocalDate.EPOCH);
    }
}

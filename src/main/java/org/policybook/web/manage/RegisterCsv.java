package org.policybook.web.manage;

import java.util.List;
import java.util.stream.Stream;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.library.ListPolicies;

/// The register as the lines of a table that spreadsheets open.
final class RegisterCsv {
    private static final List<String> HEAD =
            List.of("policy", "title", "status", "version", "owner", "review due", "review", "days left", "drafts");

    private RegisterCsv() {}

    static List<List<String>> of(Register register) {
        return Stream.concat(Stream.of(HEAD), register.rows().stream().map(RegisterCsv::line))
                .toList();
    }

    private static List<String> line(Register.Row row) {
        ListPolicies.Line line = row.line();
        return List.of(
                line.policy().toString(),
                line.title(),
                line.status().toString(),
                line.version().map(VersionNumber::text).orElse(""),
                line.owner().orElse(""),
                line.reviewDue().map(PartialDate::toString).orElse(""),
                row.review().toString(),
                row.days().map(days -> Long.toString(days)).orElse(""),
                Integer.toString(line.drafts()));
    }
}

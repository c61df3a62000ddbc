package org.policybook.web.manage;

import java.util.List;
import java.util.stream.Collectors;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.library.ListPolicies;

/// The register as a table that spreadsheets open. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
final class RegisterCsv {
    private static final String HEAD = "policy,title,status,version,owner,review due,review,days left,drafts\r\n";
    /// So that a spreadsheet reads the file as UTF-8.
    private static final String MARK = "\uFEFF";

    private RegisterCsv() {}

    static String of(Register register) {
        return register.rows().stream().map(RegisterCsv::line).collect(Collectors.joining("", MARK + HEAD, ""));
    }

    private static String line(Register.Row row) {
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
                                Integer.toString(line.drafts()))
                        .stream()
                        .map(RegisterCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r].*|-(?!\\d+$).*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}

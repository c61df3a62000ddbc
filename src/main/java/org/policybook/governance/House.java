package org.policybook.governance;

import java.util.List;
import java.util.Map;
import org.policybook.document.Numbering;
import org.policybook.document.Value;

/// How an organisation's controlled documents look.
///
/// @param style the folder of its house style under `templates/documents/`
/// @param look what its documents have otherwise than that style, written as in a `style.yaml`
/// @param languages language tags (BCP 47), its first language first; never empty
/// @param controlPage what the control page shows, in order; the usual facts when the organisation names none
/// @param statements standing texts by name, each by language tag, in the order given
/// @param web where its documents and their check are on the web
public record House(
        String style,
        Value.Fields look,
        List<String> languages,
        Numbering.AppendixLabels appendixLabels,
        List<ControlField> controlPage,
        Map<String, Map<String, String>> statements,
        WebAddresses web) {
    public House {
        languages = List.copyOf(languages);
        controlPage = controlPage.isEmpty() ? USUAL_CONTROL_PAGE : List.copyOf(controlPage);
    }

    private static final List<ControlField> USUAL_CONTROL_PAGE = List.of(
            new ControlField("reference", "Reference"),
            new ControlField("version", "Version"),
            new ControlField("owner", "Owner"),
            new ControlField("author", "Author"),
            new ControlField("audience", "For"),
            new ControlField("approved", "Approved by"),
            new ControlField("effective", "In force from"),
            new ControlField("review-due", "Review due"),
            new ControlField("adopted-from", "Adopted from"));

    /// A line of the control page: a front matter field, such as `owner` or `extra.scope`, under the
    /// organisation's own label.
    public record ControlField(String field, String label) {}
}

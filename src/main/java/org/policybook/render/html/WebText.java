package org.policybook.render.html;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Notices;

/// Writes the text of a document as parts of a page that has a frame of its own. Every clause is an anchor
/// named by its id; ids of other parts begin with an underscore. Safe to share between threads.
public final class WebText {
    private static final String TEXT = "documents/default/fragment.ftlh";
    private static final String CONTENTS = "documents/default/fragment-contents.ftlh";

    /// The widths that a table has on paper: a page on the web allows no style of its own to an element.
    private static final Pattern WIDTHS = Pattern.compile("<colgroup>.*?</colgroup>\\n?");

    private final DocumentTemplates templates;

    public WebText(DocumentTemplates templates) {
        this.templates = templates;
    }

    /// @param contents a list of links to the sections; empty when there are none
    /// @param text the text itself, its first headings of the second level
    /// @param direction `ltr` or `rtl`
    public record Parts(String contents, String text, String language, String direction) {}

    /// @param warn is told of everything that could not be shown as meant
    public Parts write(ControlledDocument document, Consumer<String> warn) {
        Notices notices = new Notices();
        Map<String, Object> model = new DocumentModel(document, notices).fields();
        String text = templates.run(TEXT, model);
        notices.all().forEach(warn);
        return new Parts(
                templates.run(CONTENTS, model).strip(),
                WIDTHS.matcher(text).replaceAll(""),
                String.valueOf(model.get("language")),
                String.valueOf(model.get("direction")));
    }
}

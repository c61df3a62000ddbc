package org.policybook.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policybook.intake.html.ReadHtml.Row;

/// What frames the text of a page without being part of it.
final class Furniture {
    private static final String SILENT = "script, style, noscript, template, link, meta, head, svg defs";
    private static final Map<String, String> TOLD = told();

    private Furniture() {}

    private static Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("nav, [role=navigation], [class~=(?i)^(breadcrumbs?|skip-link)$]", "A menu was left out.");
        told.put("body > header:has(nav), [role=banner]", "The head of the page was left out.");
        told.put("body > footer, [role=contentinfo]", "The foot of the page was left out.");
        told.put("aside, [role=complementary]", "A side column was left out.");
        told.put("form, button, input, select, textarea", "A form was left out.");
        told.put("iframe, object, embed, video, audio, canvas, applet", "Something embedded was left out.");
        told.put(
                "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)mso-hide\\s*:\\s*all]",
                "A hidden part was left out.");
        told.put("del, s, strike", "Words that are struck out were left out.");
        return told;
    }

    /// @return what was taken away, to be told
    static List<Row> removeFrom(Document page) {
        List<Row> removed = new ArrayList<>();
        TOLD.forEach((what, words) -> {
            for (Element element : page.body().select(what)) {
                if (element.equals(page.body()) || element.parent() == null) {
                    continue;
                }
                if (!element.text().isBlank()) {
                    removed.add(new Row(
                            HtmlLines.place(element), "%s (\"%s\")".formatted(words, shortened(element.text()))));
                }
                element.remove();
            }
        });
        page.body().select(SILENT).remove();
        return removed;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}

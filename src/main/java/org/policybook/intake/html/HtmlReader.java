package org.policybook.intake.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.policybook.intake.html.ReadHtml.Row;

/// Reads an HTML page.
public final class HtmlReader {
    /// Elements nested deeper are read as if they stood at this depth.
    private static final int DEEPEST = 200;

    private HtmlReader() {}

    public static ReadHtml read(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(html, "", parser);
        HtmlLines lines = new HtmlLines();
        Furniture.removeFrom(page).forEach(lines::drop);
        Element text = main(page);
        if (!text.equals(page.body())) {
            lines.drop(new Row(1, "What stands outside the main part of the page was left out."));
        }
        new HtmlBlocks(lines).children(text, "");
        return new ReadHtml(
                Optional.of(page.title().strip()).filter(title -> !title.isEmpty()),
                keywords(page),
                lines.written(),
                lines.dropped());
    }

    /// The part that the page itself calls its main one, or all of it.
    private static Element main(Document page) {
        for (String part : new String[] {"main", "[role=main]", "body article"}) {
            var found = page.select(part);
            if (found.size() == 1
                    && found.getFirst().text().length() * 2 > page.body().text().length()) {
                return found.getFirst();
            }
        }
        return page.body();
    }

    private static Optional<String> keywords(Document page) {
        return Optional.of(page.select("meta[name=keywords]").attr("content").strip())
                .filter(words -> !words.isEmpty());
    }
}

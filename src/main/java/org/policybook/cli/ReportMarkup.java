package org.policybook.cli;

import java.util.List;
import java.util.stream.Collectors;

/// How a report is written down.
enum ReportMarkup {
    MARKDOWN {
        @Override
        String heading(int level, String words) {
            return "%s %s%n%n".formatted("#".repeat(level), escaped(words));
        }

        @Override
        String paragraph(String words) {
            return escaped(words) + "\n\n";
        }

        @Override
        String items(List<String> items) {
            return items.stream().map(item -> "- " + escaped(item) + "\n").collect(Collectors.joining()) + "\n";
        }

        @Override
        String table(List<String> header, List<List<String>> rows) {
            StringBuilder table = new StringBuilder(row(header));
            table.append("|").append(" --- |".repeat(header.size())).append('\n');
            rows.forEach(row -> table.append(row(row)));
            return table.append('\n').toString();
        }

        @Override
        String page(String title, String body) {
            return body;
        }

        private String row(List<String> cells) {
            return cells.stream()
                    .map(cell -> escaped(cell).replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |\n"));
        }

        @Override
        String escaped(String words) {
            return words.replaceAll("\\s+", " ").replaceAll("[\\\\`*_<\\[]", "\\\\$0");
        }
    },
    HTML {
        @Override
        String heading(int level, String words) {
            return "<h%d>%s</h%d>%n".formatted(level, escaped(words), level);
        }

        @Override
        String paragraph(String words) {
            return "<p>%s</p>%n".formatted(escaped(words));
        }

        @Override
        String items(List<String> items) {
            return items.stream()
                    .map(item -> "<li>" + escaped(item) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }

        @Override
        String table(List<String> header, List<List<String>> rows) {
            return "<table>\n<thead>" + row(header, "th scope=\"col\"", "th") + "</thead>\n<tbody>\n"
                    + rows.stream().map(row -> row(row, "td", "td")).collect(Collectors.joining())
                    + "</tbody>\n</table>\n";
        }

        @Override
        String page(String title, String body) {
            return """
                    <!DOCTYPE html>
                    <html lang="en">
                    <head>
                    <meta charset="utf-8">
                    <title>%s</title>
                    <style>
                    body { font: 1rem/1.5 Arial, sans-serif; color: #212b32; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
                    table { border-collapse: collapse; width: 100%%; margin: 0 0 1.5rem }
                    th, td { border-bottom: 1px solid #aeb7bd; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
                    h2 { margin-top: 2.5rem } h3 { margin-top: 2rem; overflow-wrap: anywhere }
                    </style>
                    </head>
                    <body>
                    %s</body>
                    </html>
                    """.formatted(escaped(title), body);
        }

        private String row(List<String> cells, String open, String close) {
            return cells.stream()
                    .map(cell -> "<%s>%s</%s>".formatted(open, escaped(cell), close))
                    .collect(Collectors.joining("", "<tr>", "</tr>\n"));
        }

        @Override
        String escaped(String words) {
            return words.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    };

    abstract String heading(int level, String words);

    abstract String paragraph(String words);

    abstract String items(List<String> items);

    abstract String table(List<String> header, List<List<String>> rows);

    abstract String page(String title, String body);

    abstract String escaped(String words);
}

package org.policybook.diff;

/// What stands around deleted and inserted words in lines of text. A terminal may put its colours here,
/// beside the signs and not in their place.
public record Marks(String beforeDeleted, String afterDeleted, String beforeInserted, String afterInserted) {
    public static final Marks PLAIN = new Marks("[-", "-]", "{+", "+}");

    /// Red and struck out, green and underlined.
    public static final Marks TERMINAL = new Marks("\u001b[31;9m", "\u001b[0m", "\u001b[32;4m", "\u001b[0m");

    String apply(Redline redline) {
        StringBuilder marked = new StringBuilder();
        for (Span span : redline.spans()) {
            switch (span.fate()) {
                case KEPT -> marked.append(span.text());
                case DELETED -> marked.append(beforeDeleted).append(span.text()).append(afterDeleted);
                case INSERTED ->
                    marked.append(beforeInserted).append(span.text()).append(afterInserted);
            }
        }
        return marked.toString();
    }
}

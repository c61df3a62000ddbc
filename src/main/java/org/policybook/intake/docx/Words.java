package org.policybook.intake.docx;

/// Paragraphs as lines of words, the way control pages are read.
final class Words {
    private Words() {}

    /// Within `**` when all of it is bold; line ends are blanks, tabs stay.
    static String marked(Element.Para para) {
        String text = para.text().strip().replace('\n', ' ').replace('\u00A0', ' ');
        boolean bold = !text.isEmpty() && Look.of(para).bold();
        return bold ? "**" + text + "**" : text;
    }
}

package org.policybook.document;

/// Keeps texts away from the Markdown parser that would take it too long or too deep: no policy needs
/// quotations a hundred deep, and a text that has them is a mistake or an attack.
final class NestingGuard {
    private static final int DEEPEST_BLOCKS = 60;
    private static final int LONGEST_RUN = 400;

    private NestingGuard() {}

    static ParsedPolicy read(FrontMatter frontMatter, SourceText source) {
        int line = new SuspectScan(source.body(), DEEPEST_BLOCKS, LONGEST_RUN).suspectLine();
        if (line > 0) {
            throw tooDeep(line + source.bodyLine() - 1);
        }
        try {
            return MarkdownReader.read(frontMatter, source.body(), source.bodyLine());
        } catch (StackOverflowError e) {
            throw new BadInput(
                    "The text is nested deeper than can be read. Make its lists, quotations and emphasis flatter.", e);
        }
    }

    private static BadInput tooDeep(int line) {
        return new BadInput(
                "Line %d nests lists, quotations or marks deeper than a policy can be read (at most %d levels, %d marks in a row). Make it flatter."
                        .formatted(line, DEEPEST_BLOCKS, LONGEST_RUN));
    }
}

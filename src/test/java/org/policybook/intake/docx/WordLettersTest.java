package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.intake.docx.WordFile.p;
import static org.policybook.intake.docx.WordFile.r;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policybook.document.PolicyText;
import org.policybook.intake.Intake;
import org.policybook.intake.Warning;

/// Numbered lists are shown as 1, a, i by their depth: lists that were numbered so keep their numbers, of others it is
/// told.
class WordLettersTest {
    private static Intake numbered(String... formats) {
        StringBuilder levels = new StringBuilder();
        StringBuilder body = new StringBuilder(p("", r("Keep the keys in the safe, and count them as said here:")));
        for (int i = 0; i < formats.length; i++) {
            levels.append(
                    "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"(%%%d)\"/></w:lvl>"
                            .formatted(i, formats[i], i + 1));
            for (int item = 1; item < 3; item++) {
                body.append(p(
                        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>".formatted(i),
                        r("count what hangs on hook %d of board %d;".formatted(item, i))));
            }
        }
        return WordFile.read(
                WordFile.ofParts(
                        Map.of(
                                "word/document.xml",
                                WordFile.document(body.toString()),
                                "word/numbering.xml",
                                WordFile.part(
                                        "numbering",
                                        "<w:abstractNum w:abstractNumId=\"1\">" + levels
                                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"))),
                Tracked.ACCEPTED);
    }

    @Test
    void numbersLettersAndRomanNumbersKeepTheirDepth() {
        Intake read = numbered("decimal", "lowerLetter", "lowerRoman");

        assertThat(PolicyText.format(read.policy())).contains("1. count", "   1. count", "      1. count");
        assertThat(read.warnings()).extracting(Warning::what).noneMatch(what -> what.contains("another way"));
    }

    @Test
    void aLetteredListIsNumberedAndToldSo() {
        Intake read = numbered("lowerLetter");

        assertThat(read.warnings())
                .anyMatch(warning -> warning.what().contains("numbered in another way")
                        && warning.where().toString().contains("(a) is 1"));
    }
}

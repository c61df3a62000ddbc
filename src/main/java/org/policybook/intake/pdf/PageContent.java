package org.policybook.intake.pdf;

import java.util.List;

/// What stands on a page, in the order in which the file draws it.
///
/// @param number counted from 1
/// @param pictures how many images it shows
record PageContent(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules, int pictures) {
    PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /// How many letters are of a script that is read from right to left.
    long rightToLeft() {
        return glyphs.stream()
                .flatMapToInt(glyph -> glyph.text().codePoints())
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .count();
    }

    long letters() {
        return glyphs.stream().filter(glyph -> !glyph.isSpace()).count();
    }
}

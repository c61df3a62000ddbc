package org.policybook.intake.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The visible part of a page, and how it is turned to be read.
///
/// @param width as read, after turning
record PageFrame(PDRectangle box, int turn, float width, float height) {
    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        int turn = Math.floorMod(page.getRotation(), 360);
        boolean upright = turn % 180 == 0;
        return new PageFrame(
                box, turn, upright ? box.getWidth() : box.getHeight(), upright ? box.getHeight() : box.getWidth());
    }

    /// Rules of the file as the page is read: from its top, and turned with it.
    List<Rule> turned(List<Rule> rules) {
        return rules.stream().map(this::turned).toList();
    }

    private Rule turned(Rule rule) {
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float at = rule.at() - (rule.upright() ? left : low);
        float from = rule.from() - (rule.upright() ? low : left);
        float to = rule.to() - (rule.upright() ? low : left);
        boolean down = (turn == 0 && !rule.upright()) || (turn == 180 && rule.upright()) || turn == 270;
        boolean back = (turn == 0 && rule.upright()) || (turn == 180 && !rule.upright()) || turn == 270;
        float across = rule.upright() ? box.getWidth() : box.getHeight();
        float along = rule.upright() ? box.getHeight() : box.getWidth();
        return new Rule(
                rule.upright() == (turn % 180 == 0),
                down ? across - at : at,
                back ? along - to : from,
                back ? along - from : to);
    }
}

package org.policybook.intake.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// Follows the drawing of paths, and keeps those that are ruled lines: straight strokes along the page, and
/// filled boxes so thin that they are lines.
final class RulePath {
    private static final float THIN = 3f;
    private static final int MOST = 6_000;

    /// Where a point of the drawing stands on the page.
    interface ToPage {
        Point2D.Float at(float x, float y);
    }

    private final ToPage toPage;
    private final List<List<Point2D.Float>> shapes = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    RulePath(ToPage toPage) {
        this.toPage = toPage;
    }

    /// With `y` counted up from the page's foot, as the file has it.
    List<Rule> rules() {
        return rules;
    }

    void take(String operator, List<COSBase> operands) {
        switch (operator) {
            case "re" -> box(operands);
            case "m" -> begin(operands);
            case "l" -> point(operands, operands.size() - 2);
            case "c", "v", "y" -> curve(operands);
            case "h" -> close();
            case "s", "b", "b*" -> {
                close();
                paint(true);
            }
            case "S", "B", "B*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            case "n" -> shapes.clear();
            default -> {}
        }
    }

    private void box(List<COSBase> operands) {
        if (operands.size() >= 4) {
            float x = number(operands, 0);
            float y = number(operands, 1);
            float right = x + number(operands, 2);
            float top = y + number(operands, 3);
            List<Point2D.Float> shape = new ArrayList<>();
            shape.add(toPage.at(x, y));
            shape.add(toPage.at(right, y));
            shape.add(toPage.at(right, top));
            shape.add(toPage.at(x, top));
            shape.add(toPage.at(x, y));
            shapes.add(shape);
        }
    }

    private void begin(List<COSBase> operands) {
        shapes.add(new ArrayList<>());
        point(operands, 0);
    }

    private void point(List<COSBase> operands, int at) {
        if (!shapes.isEmpty()
                && at >= 0
                && operands.size() >= at + 2
                && shapes.getLast().size() < MOST) {
            shapes.getLast().add(toPage.at(number(operands, at), number(operands, at + 1)));
        }
    }

    /// A curved shape is no ruled line.
    private void curve(List<COSBase> operands) {
        if (!shapes.isEmpty()) {
            shapes.removeLast();
            begin(operands.subList(Math.max(0, operands.size() - 2), operands.size()));
        }
    }

    private void close() {
        if (!shapes.isEmpty() && shapes.getLast().size() > 1) {
            shapes.getLast().add(shapes.getLast().getFirst());
        }
    }

    private void paint(boolean stroked) {
        for (List<Point2D.Float> shape : shapes) {
            if (shape.size() < 2 || rules.size() > MOST) {
                continue;
            }
            if (isThin(shape)) {
                add(
                        bound(shape, false, true),
                        bound(shape, false, false),
                        bound(shape, true, true),
                        bound(shape, true, false));
            } else if (stroked) {
                for (int i = 1; i < shape.size(); i++) {
                    stroke(shape.get(i - 1), shape.get(i));
                }
            }
        }
        shapes.clear();
    }

    private static boolean isThin(List<Point2D.Float> shape) {
        return bound(shape, false, false) - bound(shape, false, true) <= THIN
                || bound(shape, true, false) - bound(shape, true, true) <= THIN;
    }

    private void stroke(Point2D.Float from, Point2D.Float to) {
        boolean straight = Math.abs(from.x - to.x) <= THIN || Math.abs(from.y - to.y) <= THIN;
        if (straight) {
            add(Math.min(from.x, to.x), Math.max(from.x, to.x), Math.min(from.y, to.y), Math.max(from.y, to.y));
        }
    }

    private void add(float left, float right, float low, float high) {
        float length = Math.max(right - left, high - low);
        if (length > THIN) {
            boolean upright = high - low > right - left;
            rules.add(
                    upright
                            ? new Rule(true, (left + right) / 2, low, high)
                            : new Rule(false, (low + high) / 2, left, right));
        }
    }

    private static float bound(List<Point2D.Float> shape, boolean vertical, boolean least) {
        float bound = least ? Float.MAX_VALUE : -Float.MAX_VALUE;
        for (Point2D.Float point : shape) {
            float value = vertical ? point.y : point.x;
            bound = least ? Math.min(bound, value) : Math.max(bound, value);
        }
        return bound;
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}

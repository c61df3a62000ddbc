package org.policybook.render.html;

/// A part of a drawn chart. Measures are in the chart's own units, from its upper left corner.
sealed interface ChartShape {
    double x();

    double y();

    /// A bar, or a key to one.
    ///
    /// @param series which series it belongs to, from 0: each looks different in more than its colour
    record Bar(double x, double y, double width, double height, int series) implements ChartShape {}

    /// A thin line from left to right.
    record Rule(double x, double y, double width) implements ChartShape {}

    /// Words on one line.
    ///
    /// @param y of their foot
    record Words(double x, double y, String text, Place place) implements ChartShape {}

    /// Which end of the words stands at their x.
    enum Place {
        START,
        MIDDLE,
        END
    }
}

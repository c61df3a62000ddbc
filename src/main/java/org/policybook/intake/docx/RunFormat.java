package org.policybook.intake.docx;

/// How a run of text looks.
///
/// @param size in half points
record RunFormat(
        boolean bold, boolean italic, boolean struck, boolean caps, boolean underlined, boolean hidden, int size) {
    static final int USUAL_SIZE = 22;
    static final RunFormat PLAIN = new RunFormat(false, false, false, false, false, false, USUAL_SIZE);

    /// The same with what a set of properties changes.
    RunFormat with(Xml properties) {
        if (properties.children().isEmpty()) {
            return this;
        }
        String line = properties.child("w:u").value();
        return new RunFormat(
                properties.toggle("w:b").orElse(bold),
                properties.toggle("w:i").orElse(italic),
                properties
                        .toggle("w:strike")
                        .or(() -> properties.toggle("w:dstrike"))
                        .orElse(struck),
                properties
                        .toggle("w:caps")
                        .or(() -> properties.toggle("w:smallCaps"))
                        .orElse(caps),
                line.isEmpty() ? underlined : !line.equals("none"),
                properties.toggle("w:vanish").orElse(hidden),
                properties.child("w:sz").number("w:val").orElse(size));
    }
}

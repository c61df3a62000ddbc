package org.policybook.deadline;

import java.util.regex.Pattern;
import org.policybook.document.BadInput;

/// A part of the country with bank holidays of its own, such as `northern-ireland`. Which there are is for the file
/// of bank holidays to say.
public record HolidayRegion(String name) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /// Where an organisation does not say otherwise.
    public static final HolidayRegion USUAL = new HolidayRegion("england-and-wales");

    public HolidayRegion {
        if (!FORM.matcher(name).matches()) {
            throw new BadInput(
                    "\"%s\" is not the name of a region. Write it in small letters, such as northern-ireland."
                            .formatted(name));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

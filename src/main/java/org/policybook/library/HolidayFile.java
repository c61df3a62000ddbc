package org.policybook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policybook.deadline.BankHolidays;
import org.policybook.deadline.HolidayRegion;
import org.policybook.deadline.WorkingDays;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;

/// Reads the bank holidays: those of `bank-holidays.csv` in the library's folder, else those that come with the
/// program.
public final class HolidayFile {
    private static final String NAME = "bank-holidays.csv";

    private final Library library;

    public HolidayFile(Library library) {
        this.library = library;
    }

    /// Which days an organisation works, by the region that its review rule names.
    ///
    /// @throws BadInput when the file is malformed or knows nothing of the region
    public WorkingDays workingDays(OrganisationId organisation) {
        return holidays()
                .in(library.organisation(organisation)
                        .rules()
                        .review()
                        .bankHolidays()
                        .map(HolidayRegion::new)
                        .orElse(HolidayRegion.USUAL));
    }

    private BankHolidays holidays() {
        Path own = library.git().folder().resolve(NAME);
        try {
            return BankHolidays.parse(Files.exists(own) ? Files.readString(own, StandardCharsets.UTF_8) : bundled());
        } catch (BadInput e) {
            throw new BadInput("%s (%s)".formatted(e.getMessage(), own), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The bank holidays in %s cannot be read (%s).".formatted(own, e), e);
        }
    }

    private static String bundled() throws IOException {
        try (InputStream file = HolidayFile.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IOException("the list that comes with the program is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

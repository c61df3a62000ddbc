package org.policybook.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

/// The bank holidays of each region, by day, with their names.
public final class BankHolidays {
    private static final int CELLS = 3;
    private static final String EVERYWHERE = "all";

    /// @param region empty when it is one everywhere
    private record Holiday(LocalDate day, Optional<HolidayRegion> region, String name) {
        boolean isOf(HolidayRegion asked) {
            return region.map(asked::equals).orElse(true);
        }
    }

    private final List<Holiday> holidays;

    private BankHolidays(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /// Reads a file of lines such as `2026-08-03, scotland, Summer bank holiday`. `all` stands for every region;
    /// empty lines and those that begin with `#` say nothing.
    ///
    /// @throws BadInput when a line is of another form, naming each such line
    public static BankHolidays parse(String file) {
        List<Holiday> holidays = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    holidays.add(holiday(line));
                } catch (BadInput e) {
                    wrong.add("Line %d: %s".formatted(i + 1, e.getMessage()));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new BadInput("The bank holidays cannot be read. " + String.join(" ", wrong));
        }
        return new BankHolidays(holidays);
    }

    private static Holiday holiday(String line) {
        String[] cells = line.split(",", CELLS);
        if (cells.length < CELLS || cells[CELLS - 1].isBlank()) {
            throw new BadInput("Write the day, the region and the name, such as 2026-12-25, all, Christmas Day.");
        }
        PartialDate date = PartialDate.parse(cells[0].strip());
        if (date.day() == 0) {
            throw new BadInput("A bank holiday is a whole day, and %s is none.".formatted(date));
        }
        String region = cells[1].strip();
        return new Holiday(
                date.firstDay(),
                region.equals(EVERYWHERE) ? Optional.empty() : Optional.of(new HolidayRegion(region)),
                cells[CELLS - 1].strip());
    }

    /// Which days are worked in a region.
    ///
    /// @throws BadInput when nothing is known of the region
    public WorkingDays in(HolidayRegion region) {
        Set<String> known = holidays.stream()
                .flatMap(holiday -> holiday.region().stream())
                .map(HolidayRegion::name)
                .collect(Collectors.toSet());
        if (!known.contains(region.name())) {
            throw new BadInput("No bank holidays are known of \"%s\". The file of bank holidays knows: %s."
                    .formatted(region, known.stream().sorted().collect(Collectors.joining(", "))));
        }
        return new WorkingDays(holidays.stream()
                .filter(holiday -> holiday.isOf(region))
                .collect(Collectors.toMap(Holiday::day, Holiday::name, (one, other) -> one + ", " + other)));
    }
}

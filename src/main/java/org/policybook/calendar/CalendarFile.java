package org.policybook.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/// Writes a calendar to be subscribed to. The same entries always give the same bytes.
public final class CalendarFile {
    private static final String PRODUCT = "-//Policybook//Policy reviews//EN";

    private CalendarFile() {}

    /// @param name what a calendar program calls it
    public static byte[] write(String name, List<ReviewEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().days(1).build()).setParameter("VALUE", "DURATION");
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "P1D");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return OctetFolding.fold(unfolded(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(ReviewEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.change().at()));
        event.setLastModified(Date.from(entry.change().at()));
        event.setSequence(entry.change().sequence());
        event.setDateStart(wholeDay(entry.day()));
        event.setSummary(entry.summary());
        event.setDescription(entry.description());
        event.setStatus(entry.change().cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(true);
        return event;
    }

    private static DateStart wholeDay(LocalDate day) {
        DateTimeComponents parts =
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
        return new DateStart(new ICalDate(parts, false));
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("A calendar could not be written in memory", e);
        }
        return out.toString();
    }
}

/// Calendars of review dates, as files that calendar programs subscribe to (iCalendar, RFC 5545).
///
/// Entry class: [org.policybook.calendar.CalendarFile].
///
/// - a [org.policybook.calendar.ReviewEntry] is one event of a whole day;
/// - [org.policybook.calendar.OctetFolding] folds lines by octets, as the standard asks.
///
/// The only user of biweekly. Floor 2: depends on nothing of the program.
@NullMarked
package org.policybook.calendar;

import org.jspecify.annotations.NullMarked;

package org.policybook.web.manage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.deadline.ReviewState;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.ReviewPolicies;

/// An organisation's policies, as asked for.
public record Register(List<Row> rows) {
    private static final int ON_A_PAGE = 100;

    public Register {
        rows = List.copyOf(rows);
    }

    /// A policy with its review.
    ///
    /// @param days left until the review is due, negative once overdue
    public record Row(ListPolicies.Line line, ReviewState review, Optional<Long> days) {}

    /// What is listed, and in which order; every part may be empty.
    ///
    /// @param words in the title or the name
    /// @param status such as `in-force`
    /// @param review such as `overdue`
    /// @param sort a column's name, with `-` before it for the other direction
    public record Asked(String words, String status, String review, String owner, String sort) {
        boolean takes(Row row) {
            return (row.line().title() + " " + row.line().policy())
                            .toLowerCase(Locale.ROOT)
                            .contains(words.strip().toLowerCase(Locale.ROOT))
                    && (status.isEmpty() || row.line().status().toString().equals(status))
                    && (review.isEmpty() || row.review().toString().equals(review))
                    && (owner.isEmpty()
                            || row.line().owner().filter(owner::equals).isPresent());
        }

        Comparator<Row> order() {
            String column = sort.startsWith("-") ? sort.substring(1) : sort;
            Comparator<Row> order =
                    Optional.ofNullable(COLUMNS.get(column)).orElse(BY_TITLE).thenComparing(BY_TITLE);
            return sort.startsWith("-") ? order.reversed() : order;
        }
    }

    /// Before every version.
    private static final VersionNumber NO_VERSION = VersionNumber.of("0.0");

    private static final Comparator<Row> BY_TITLE =
            Comparator.comparing(row -> row.line().title().toLowerCase(Locale.ROOT));
    private static final Map<String, Comparator<Row>> COLUMNS = Map.of(
            "title", BY_TITLE,
            "status", Comparator.comparing(row -> row.line().status()),
            "version", Comparator.comparing(row -> row.line().version().orElse(NO_VERSION)),
            "owner", Comparator.comparing(row -> row.line().owner().orElse("~")),
            "due", Comparator.comparing(Register::due));

    private static LocalDate due(Row row) {
        return row.line().reviewDue().map(PartialDate::lastDay).orElse(LocalDate.MAX);
    }

    /// Everything, by title.
    static Register all(Library library, OrganisationId organisation, LocalDate today) {
        return of(library, organisation, today, new Asked("", "", "", "", "title"));
    }

    static Register of(Library library, OrganisationId organisation, LocalDate today, Asked asked) {
        return new Register(new ListPolicies(library)
                        .list(Set.of(organisation), today, Register::refuse).stream()
                                .map(line -> row(line, today))
                                .toList())
                .only(asked);
    }

    private static Row row(ListPolicies.Line line, LocalDate today) {
        return ReviewPolicies.review(line, today)
                .map(review -> new Row(line, review.state(), review.days()))
                .orElseGet(() -> new Row(line, ReviewState.NONE, Optional.empty()));
    }

    /// What is asked for, in the order asked for.
    Register only(Asked asked) {
        return new Register(
                rows.stream().filter(asked::takes).sorted(asked.order()).toList());
    }

    /// One page of the rows, since nobody reads thousands at once.
    ///
    /// @param number of the page, 1 for the first
    public record Part(List<Row> rows, int number, int pages) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /// A page of the rows; the nearest there is, when there is none of the number.
    Part part(int asked) {
        int pages = Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.clamp(asked, 1, pages);
        return new Part(
                rows.subList((number - 1) * ON_A_PAGE, Math.min(number * ON_A_PAGE, rows.size())), number, pages);
    }

    private static void refuse(LibraryFailure failure) {
        throw failure;
    }

    /// The owners there are, for a choice.
    public List<String> owners() {
        return rows.stream()
                .flatMap(row -> row.line().owner().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<Row> at(ReviewState... states) {
        return rows.stream()
                .filter(row -> List.of(states).contains(row.review()))
                .toList();
    }
}

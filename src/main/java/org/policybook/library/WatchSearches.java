package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.people.Account;
import org.policybook.people.Database;
import org.policybook.people.SqlSavedSearches;

/// Keeps searches for those who sign in, and tells each of them what is new in theirs: clauses that match now and
/// did not when they last looked, and those that were reworded. Nothing of what they may not read.
public final class WatchSearches {
    private static final int MOST = 30;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUESTION = 4_000;

    private final Library library;
    private final SqlSavedSearches rows;
    private final SearchClauses search;

    public WatchSearches(Library library, Database database, SearchClauses search) {
        this.library = library;
        this.rows = new SqlSavedSearches(database);
        this.search = search;
    }

    /// One that is kept.
    ///
    /// @param byMail whether a message tells of what is new
    /// @param news what its owner has not seen, the best first
    /// @param all how many clauses it finds now
    public record Watched(long id, String name, SavedSearch asked, boolean byMail, List<Found> news, int all) {
        public Watched {
            news = List.copyOf(news);
        }
    }

    /// @throws BadInput when it has no name or no words, or there are too many already
    public void keep(Account owner, String name, SavedSearch asked, boolean byMail, LocalDate today, Instant now) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new BadInput("Give the search a name of up to %d letters.".formatted(LONGEST_NAME));
        }
        if (asked.words().isBlank()) {
            throw new BadInput("A search without words cannot be kept. Search for something first.");
        }
        String question = asked.line();
        if (question.length() > LONGEST_QUESTION) {
            throw new BadInput(
                    "A search of %d letters is too long to be kept; up to %d are. Search for fewer words, and keep that."
                            .formatted(question.length(), LONGEST_QUESTION));
        }
        if (rows.of(owner.email()).size() >= MOST) {
            throw new BadInput(
                    "You keep %d searches, and more are not kept. Remove one that you no longer need.".formatted(MOST));
        }
        rows.add(
                owner.email(),
                new SqlSavedSearches.Asked(called, question, byMail),
                SeenClauses.of(found(owner, asked, today)).brief(),
                now);
    }

    public List<Watched> of(Account owner, LocalDate today) {
        return rows.of(owner.email()).stream()
                .map(row -> watched(owner, row, today))
                .toList();
    }

    private Watched watched(Account owner, SqlSavedSearches.Row row, LocalDate today) {
        SavedSearch asked = SavedSearch.parse(row.asked().question());
        List<Found> found = found(owner, asked, today);
        return new Watched(
                row.id(),
                row.asked().name(),
                asked,
                row.asked().byMail(),
                SeenClauses.parse(row.seen()).newIn(found),
                found.size());
    }

    /// What it finds counts as seen from now on. Nothing when it is not theirs.
    public void see(Account owner, long id, LocalDate today) {
        row(owner, id)
                .ifPresent(row -> rows.see(
                        id,
                        SeenClauses.of(found(
                                        owner, SavedSearch.parse(row.asked().question()), today))
                                .brief()));
    }

    public void mail(Account owner, long id, boolean wanted) {
        rows.mail(owner.email(), id, wanted);
    }

    public void remove(Account owner, long id) {
        rows.remove(owner.email(), id);
    }

    private Optional<SqlSavedSearches.Row> row(Account owner, long id) {
        return rows.find(owner.email(), id);
    }

    /// What somebody has not been told of by a message.
    ///
    /// @param told what they have been told of once they have this
    record Fresh(long id, String name, List<Found> found, String told) {
        Fresh {
            found = List.copyOf(found);
        }
    }

    Fresh untold(Account owner, SqlSavedSearches.Row row, LocalDate today) {
        List<Found> found = found(owner, SavedSearch.parse(row.asked().question()), today);
        return new Fresh(
                row.id(),
                row.asked().name(),
                SeenClauses.parse(row.told()).newIn(found),
                SeenClauses.of(found).brief());
    }

    private List<Found> found(Account owner, SavedSearch asked, LocalDate today) {
        return asked.find(search, AccountSight.of(Optional.of(owner)), Set.copyOf(library.organisations()), today);
    }
}

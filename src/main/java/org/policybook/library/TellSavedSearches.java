package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policybook.document.Address;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.mail.LetterTemplates;
import org.policybook.mail.PostSettings;
import org.policybook.people.Account;
import org.policybook.people.Channel;
import org.policybook.people.Database;
import org.policybook.people.Message;
import org.policybook.people.SqlAccounts;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlSavedSearches;

/// Puts a message into the outbox for everyone who asked for it and whose kept searches find something new: at most
/// one a person and day, and of each clause once.
public final class TellSavedSearches {
    private static final int SHOWN = 5;

    private final Database database;
    private final WatchSearches watch;
    private final LetterTemplates templates;
    private final Optional<String> link;
    private final Library library;

    /// @param damaged is told of each organisation that cannot be read
    public TellSavedSearches(
            Library library, Database database, PostSettings settings, Consumer<LibraryFailure> damaged) {
        this.library = library;
        this.database = database;
        this.watch = new WatchSearches(library, database, new SearchClauses(library, note -> {}, damaged));
        this.templates = new LetterTemplates(library.templates());
        this.link = settings.link();
    }

    /// While the search is being prepared nobody is told; the next run does it.
    ///
    /// @return how many messages
    public int put(LocalDate day, Instant now) {
        int messages = 0;
        Map<String, List<SqlSavedSearches.Row>> byPerson = new SqlSavedSearches(database)
                .byMail().stream()
                        .collect(Collectors.groupingBy(
                                SqlSavedSearches.Row::email, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<SqlSavedSearches.Row>> person : byPerson.entrySet()) {
            Optional<Account> account = new SqlAccounts(database)
                    .find(person.getKey())
                    .filter(found -> found.active() && !found.memberships().isEmpty());
            if (account.isPresent() && putWhereReady(account.get(), person.getValue(), day, now)) {
                messages++;
            }
        }
        return messages;
    }

    private boolean putWhereReady(Account account, List<SqlSavedSearches.Row> rows, LocalDate day, Instant now) {
        try {
            return put(account, rows, day, now);
        } catch (SearchInPreparation later) {
            return false;
        }
    }

    private boolean put(Account account, List<SqlSavedSearches.Row> rows, LocalDate day, Instant now) {
        String key = "searches/%s/%s/".formatted(day, account.email());
        if (!new SqlOutbox(database).keys(key).isEmpty()) {
            return false;
        }
        List<WatchSearches.Fresh> news = rows.stream()
                .map(row -> watch.untold(account, row, day))
                .filter(one -> !one.found().isEmpty())
                .toList();
        if (news.isEmpty()) {
            return false;
        }
        Map<Long, String> told =
                news.stream().collect(Collectors.toMap(WatchSearches.Fresh::id, WatchSearches.Fresh::told));
        return new SqlSavedSearches(database).tell(message(key, account, news, day), told, now);
    }

    private Message message(String key, Account account, List<WatchSearches.Fresh> news, LocalDate day) {
        OrganisationId organisation = account.memberships().getFirst().organisation();
        String name = library.organisation(organisation).name();
        Map<String, Object> model = new LinkedHashMap<>();
        int all = news.stream().mapToInt(one -> one.found().size()).sum();
        model.put("subject", "Policies: %s new in your saved searches".formatted(counted(all, "paragraph")));
        model.put("organisation", name);
        model.put("name", account.person().name());
        model.put("searches", news.stream().map(one -> search(one, day)).toList());
        model.put(
                "footer",
                "Sent on %s by the policy library of %s. You are told of each paragraph once. To end these messages, open your saved searches and remove the search, or its message."
                        .formatted(Days.written(day), name));
        LetterTemplates.Written written = templates.write("searches", model);
        return new Message(
                key,
                organisation,
                Channel.MAIL,
                account.email(),
                new Message.Words(written.subject(), written.text(), written.html()));
    }

    private Map<String, Object> search(WatchSearches.Fresh news, LocalDate day) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("name", news.name());
        search.put(
                "found",
                news.found().stream()
                        .limit(SHOWN)
                        .map(found -> clause(found, day))
                        .toList());
        int more = news.found().size() - SHOWN;
        search.put("more", more > 0 ? "And %s more.".formatted(counted(more, "paragraph")) : "");
        return search;
    }

    private Map<String, Object> clause(Found found, LocalDate day) {
        Map<String, Object> clause = new LinkedHashMap<>();
        clause.put("title", found.title());
        clause.put("language", new TellLanguage(library).of(new Address(found.policy(), found.edition()), day));
        clause.put("organisation", found.organisation());
        clause.put("place", String.join(" › ", found.place()));
        clause.put(
                "words",
                (found.leadIn().map(words -> words + " ").orElse("") + found.text())
                        .replace('\t', ' ')
                        .replace('\n', ' '));
        clause.put(
                "url",
                link.map(address -> address.replace("{policy}", found.policy().toString()) + "#" + found.clause())
                        .orElse(""));
        return clause;
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}

package org.policybook.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.VersionNumber;

/// Gathers what a document says about itself, wherever it says it, and tells where it contradicts itself.
final class Facts {
    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?:version|v|issue)?\\.? ?(?:no\\.?|number)? ?(\\d{1,3}(?:\\.\\d{1,3}){0,2})(?![\\d.]).*");

    private final Map<Fact, List<Found<String>>> candidates = new EnumMap<>(Fact.class);
    private final List<Found<FoundMetadata.Labelled>> others = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /// Takes a value as the document writes it.
    void add(Fact fact, String written, Place place, Certainty certainty) {
        if (written.isBlank()) {
            return;
        }
        switch (fact.form()) {
            case WORDS -> take(fact, fact == Fact.REFERENCE ? code(written) : Line.plain(written), place, certainty);
            case POST -> addPost(fact, written, place, certainty);
            case VERSION -> addVersion(fact, Line.plain(written), place, certainty);
            case DATE -> addDate(fact, Line.plain(written), place, certainty);
        }
    }

    void addOther(FoundMetadata.Labelled labelled, Place place) {
        others.add(new Found<>(labelled, place, Certainty.STATED));
    }

    void warn(String what, Place where) {
        warnings.add(new Warning(what, where));
    }

    boolean has(Fact fact) {
        return candidates.containsKey(fact);
    }

    /// Tells of a date that is no date. Nothing is kept.
    void checkDate(String label, String written, Place place) {
        switch (WrittenDate.in(written).orElse(new WrittenDate.WithoutYear(""))) {
            case WrittenDate.Known known -> {}
            case WrittenDate.WithoutYear(String words)
            when words.isEmpty() ->
                warn(
                        "\"%s\" is given as \"%s\", which is not a date; none was taken.".formatted(label, written),
                        place);
            case WrittenDate.WithoutYear(String words) ->
                warn("The date \"%s\" of \"%s\" has no year; none was taken.".formatted(words, label), place);
            case WrittenDate.Impossible(String words) ->
                warn(
                        "There is no such date as \"%s\", given for \"%s\"; none was taken.".formatted(words, label),
                        place);
        }
    }

    /// `Doc # 005` is the number 005.
    private static String code(String written) {
        return Line.plain(written)
                .replaceFirst("(?i)^(?:doc(?:ument)?|policy|ref(?:erence)?)\\.? ?(?:#|no\\.?|number):? ?(?=\\S)", "");
    }

    private void addDate(Fact fact, String written, Place place, Certainty certainty) {
        Optional<WrittenDate> date = WrittenDate.all(written).or(() -> WrittenDate.in(written));
        if (date.isPresent() && date.get() instanceof WrittenDate.Known known) {
            take(fact, known.date().toString(), place, certainty);
        } else {
            checkDate(fact.key(), written, place);
        }
    }

    private void addVersion(Fact fact, String written, Place place, Certainty certainty) {
        Matcher version = VERSION.matcher(written);
        if (version.matches()) {
            take(fact, version.group(1), place, certainty);
        } else {
            warn(
                    "\"%s\" is given as \"%s\", which is not a number of the form 2.1; none was taken."
                            .formatted(fact.key(), written),
                    place);
        }
    }

    private void addPost(Fact fact, String written, Place place, Certainty certainty) {
        Posts posts = Posts.in(written);
        if (!posts.posts().isEmpty()) {
            take(fact, posts.posts().getFirst(), place, certainty);
            if (!posts.persons().isEmpty()) {
                warn("A person is named as %s beside the post; only the post was kept.".formatted(fact.key()), place);
            }
            return;
        }
        take(fact, Line.plain(written), place, Certainty.UNSURE);
        warn(
                "No post was recognised for %s; the words were kept as written. Name a post, not a person."
                        .formatted(fact.key()),
                place);
    }

    private void take(Fact fact, String value, Place place, Certainty certainty) {
        candidates.computeIfAbsent(fact, key -> new ArrayList<>()).add(new Found<>(value, place, certainty));
    }

    /// The surest of each fact, the first among equals, with a warning where sure ones differ.
    FoundMetadata found() {
        Map<Fact, Found<String>> chosen = new EnumMap<>(Fact.class);
        candidates.forEach((fact, found) -> surest(fact, found).ifPresent(best -> chosen.put(fact, best)));
        return new FoundMetadata(chosen, others);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private Optional<Found<String>> surest(Fact fact, List<Found<String>> found) {
        Found<String> best = found.getFirst();
        for (Found<String> other : found) {
            best = other.certainty().compareTo(best.certainty()) < 0 ? other : best;
        }
        for (Found<String> other : found) {
            if (other.certainty() == best.certainty() && !agree(fact, best.value(), other.value())) {
                return contradicted(fact, best, other);
            }
        }
        return Optional.of(best);
    }

    /// Of two statements about the document the first is kept; of two rules in its text neither is, since one
    /// of them has to be mended there.
    private Optional<Found<String>> contradicted(Fact fact, Found<String> best, Found<String> other) {
        boolean rule = fact == Fact.REVIEW_EVERY || fact == Fact.REVIEW_FIRST;
        Warning warning = new Warning(
                "The document gives two values for %s: \"%s\" (%s) and \"%s\". %s"
                        .formatted(
                                fact.key(),
                                best.value(),
                                best.place(),
                                other.value(),
                                rule ? "Neither was taken." : "The first was kept."),
                other.place());
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
        return rule ? Optional.empty() : Optional.of(best);
    }

    private static boolean agree(Fact fact, String one, String other) {
        return switch (fact.form()) {
            case VERSION -> VersionNumber.of(one).samePlace(VersionNumber.of(other));
            case DATE -> one.startsWith(other) || other.startsWith(one);
            case WORDS, POST -> fact == Fact.AUDIENCE || Line.key(one).equals(Line.key(other));
        };
    }
}

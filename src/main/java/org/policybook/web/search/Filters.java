package org.policybook.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.policybook.library.SearchQuestion.Facet;

/// What a search can be narrowed by: only values that this visitor's results have, and those that are ticked.
///
/// @param name of the field, such as `type`
/// @param choices those that show at once
/// @param others those that show when somebody asks for them
public record Filters(String name, List<Choice> choices, List<Choice> others) {
    private static final int MOST = 6;

    /// Beyond, nobody looks.
    private static final int ALL = 60;

    private static final List<String> STATUSES = List.of("in-force", "scheduled", "superseded", "draft");

    public Filters {
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    /// @param label as a person reads it; the words of the page say it when empty
    /// @param count how many clauses; negative where it is not known
    public record Choice(String value, String label, long count, boolean ticked) {}

    /// @param organisation the name for an id
    /// @param drafts whether the visitor may read any draft
    static List<Filters> of(
            SearchForm form, Map<Facet, Map<String, Long>> counts, UnaryOperator<String> organisation, boolean drafts) {
        List<Filters> filters = new ArrayList<>();
        SearchForm.facets().forEach((name, facet) -> {
            Map<String, Long> values = new LinkedHashMap<>();
            if (facet == Facet.STATUS) {
                STATUSES.stream()
                        .filter(status -> drafts || !status.equals("draft"))
                        .forEach(status -> values.put(status, -1L));
            }
            values.putAll(counts.getOrDefault(facet, Map.of()));
            form.values(name).stream()
                    .filter(value -> values.keySet().stream().noneMatch(value::equalsIgnoreCase))
                    .forEach(value -> values.put(value, 0L));
            List<Choice> choices = new ArrayList<>();
            values.forEach((value, count) -> choices.add(
                    new Choice(value, label(facet, value, organisation), count, ticked(form.values(name), value))));
            if (choices.size() > 1 || choices.stream().anyMatch(Choice::ticked)) {
                filters.add(of(name, choices));
            }
        });
        return filters;
    }

    /// What is ticked always shows.
    private static Filters of(String name, List<Choice> all) {
        List<Choice> first = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        for (Choice choice : all.subList(0, Math.min(all.size(), ALL))) {
            (first.size() < MOST || choice.ticked() ? first : others).add(choice);
        }
        return new Filters(name, first, others);
    }

    private static boolean ticked(List<String> values, String value) {
        return values.stream().anyMatch(value::equalsIgnoreCase);
    }

    private static String label(Facet facet, String value, UnaryOperator<String> organisation) {
        return switch (facet) {
            case ORGANISATION -> organisation.apply(value);
            case STATUS, REVIEW -> "";
            case LANGUAGE -> language(value);
            case TYPE -> value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
            case TOPIC, OWNER, AUDIENCE, YEAR -> value;
        };
    }

    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String own = locale.getDisplayLanguage(locale);
        return own.isEmpty() ? tag : own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    }
}

package org.policybook.web.manage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.Value;
import org.policybook.document.YamlText;
import org.policybook.web.Posted;

/// A part of the settings that is changed by itself, and how what was filled in becomes text.
public enum SettingsForm {
    FILE("All settings as text"),
    POSTS("Posts"),
    COMMITTEES("Committees"),
    REVIEWS("Review rule");

    private static final int YEAR = 12;

    private final String title;

    SettingsForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// As in addresses: `committees`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SettingsForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    /// The whole file as it would be.
    ///
    /// @param now the file as it is
    static String text(String part, Posted posted, String now) {
        return switch (of(part).orElseThrow(() -> new BadInput("There are no settings \"%s\".".formatted(part)))) {
            case FILE -> posted.fields().getOrDefault("text", "");
            case POSTS -> YamlText.with(now, "posts", texts(posted.lines("posts")));
            case COMMITTEES -> YamlText.with(now, "committees", committees(posted));
            case REVIEWS -> YamlText.with(now, "review-rule", reviews(posted));
        };
    }

    private static Value.Sequence texts(List<String> texts) {
        return new Value.Sequence(texts.stream().<Value>map(Value.Scalar::of).toList());
    }

    /// The fields of the committees are numbered; one without a name is left out.
    private static Value committees(Posted posted) {
        List<Value> committees = new ArrayList<>();
        for (int i = 0; posted.fields().containsKey("name-" + i); i++) {
            if (posted.text("name-" + i).isEmpty()) {
                continue;
            }
            Map<String, Value> fields = new LinkedHashMap<>();
            fields.put("name", Value.Scalar.of(posted.text("name-" + i)));
            put("chair", posted.text("chair-" + i), fields);
            number("quorum", posted.text("quorum-" + i), fields);
            number("approvers", posted.text("approvers-" + i), fields);
            list("members", posted.lines("members-" + i), fields);
            list("approves", posted.lines("approves-" + i), fields);
            committees.add(new Value.Fields(fields));
        }
        return new Value.Sequence(committees);
    }

    private static Value reviews(Posted posted) {
        Map<String, Value> fields = new LinkedHashMap<>();
        months("every", posted, fields);
        months("first", posted, fields);
        months("lead", posted, fields);
        list("triggers", posted.lines("triggers"), fields);
        months("extension-limit", posted, fields);
        return new Value.Fields(fields);
    }

    private static void put(String name, String text, Map<String, Value> fields) {
        if (!text.isEmpty()) {
            fields.put(name, Value.Scalar.of(text));
        }
    }

    private static void number(String name, String text, Map<String, Value> fields) {
        if (!text.isEmpty()) {
            fields.put(name, new Value.Scalar(text, Value.Kind.NUMBER));
        }
    }

    private static void list(String name, List<String> texts, Map<String, Value> fields) {
        if (!texts.isEmpty()) {
            fields.put(name, texts(texts));
        }
    }

    private static void months(String name, Posted posted, Map<String, Value> fields) {
        String text = posted.text(name);
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("P[0-9YMWD]+")) {
            fields.put(name, Value.Scalar.of(text));
        } else if (text.matches("\\d{1,4}")) {
            int months = Integer.parseInt(text);
            fields.put(
                    name,
                    Value.Scalar.of(months % YEAR == 0 ? "P%dY".formatted(months / YEAR) : "P%dM".formatted(months)));
        } else {
            throw new BadInput("\"%s\" is no number of months. Write it in digits, such as 36.".formatted(text));
        }
    }
}

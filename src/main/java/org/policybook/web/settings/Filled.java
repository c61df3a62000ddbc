package org.policybook.web.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/// What stands in the fields of a form, by their ids. An entry of a list is there when its own id is
/// (`committees-2`); the value of that says which entry of the file it was, nothing for a new one.
///
/// @param fields ids such as `committees-2-quorum`
record Filled(Map<String, String> fields) {
    private static final int MOST = 300;

    Filled {
        fields = Map.copyOf(fields);
    }

    String text(String id) {
        return fields.getOrDefault(id, "").strip();
    }

    static String id(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "-" + name;
    }

    /// The id of an entry.
    ///
    /// @param number counts from 1
    static String row(String rows, int number) {
        return rows + "-" + number;
    }

    int count(String rows) {
        int count = 0;
        while (count < MOST && fields.containsKey(row(rows, count + 1))) {
            count++;
        }
        return count;
    }

    /// With an empty entry more at the end of a list.
    Filled with(String rows) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(row(rows, count(rows) + 1), "");
        return new Filled(more);
    }

    /// Without an entry.
    Filled without(String rows, int number) {
        int last = count(rows);
        if (number < 1 || number > last) {
            return this;
        }
        Filled moved = this;
        for (int i = number; i < last; i++) {
            moved = moved.swapped(rows, i, i + 1);
        }
        Map<String, String> fewer = new LinkedHashMap<>(moved.fields);
        fewer.keySet().removeIf(id -> isIn(id, row(rows, last)));
        return new Filled(fewer);
    }

    /// With two entries in each other's place.
    Filled swapped(String rows, int one, int other) {
        if (Math.min(one, other) < 1 || Math.max(one, other) > count(rows)) {
            return this;
        }
        Map<String, String> swapped = new LinkedHashMap<>();
        fields.forEach((id, text) -> swapped.put(moved(id, row(rows, one), row(rows, other)), text));
        return new Filled(swapped);
    }

    private static String moved(String id, String one, String other) {
        if (isIn(id, one)) {
            return other + id.substring(one.length());
        }
        return isIn(id, other) ? one + id.substring(other.length()) : id;
    }

    private static boolean isIn(String id, String row) {
        return id.equals(row) || id.startsWith(row + "-");
    }

    /// Without entries in which nothing stands.
    Filled withoutEmpty(Iterable<Asked> asked, String prefix) {
        Filled filled = this;
        for (Asked one : asked) {
            String id = id(prefix, one.name());
            filled = switch (one) {
                case Asked.One leaf -> filled;
                case Asked.Group group -> filled.withoutEmpty(group.fields(), id);
                case Asked.Rows rows -> filled.withoutEmpty(rows, id);
            };
        }
        return filled;
    }

    private Filled withoutEmpty(Asked.Rows rows, String id) {
        Filled filled = this;
        for (int i = filled.count(id); i > 0; i--) {
            String row = row(id, i);
            boolean empty = filled.fields.entrySet().stream()
                    .allMatch(field -> !field.getKey().startsWith(row + "-")
                            || field.getValue().isBlank());
            filled = empty ? filled.without(id, i) : filled.withoutEmpty(rows.fields(), row);
        }
        return filled;
    }

    /// After a button beside an entry or a list was used: `add committees`, `remove committees-2`, `up committees-2`,
    /// `down committees-2`.
    Filled after(String command) {
        String[] words = command.split(" ", 2);
        String target = words.length < 2 ? "" : words[1];
        if (words[0].equals("add")) {
            return count(target) < MOST ? with(target) : this;
        }
        int dash = target.lastIndexOf('-');
        if (dash < 0 || !target.substring(dash + 1).matches("\\d{1,4}")) {
            return this;
        }
        String rows = target.substring(0, dash);
        int number = Integer.parseInt(target.substring(dash + 1));
        return switch (words[0]) {
            case "remove" -> without(rows, number);
            case "up" -> swapped(rows, number, number - 1);
            case "down" -> swapped(rows, number, number + 1);
            default -> this;
        };
    }
}

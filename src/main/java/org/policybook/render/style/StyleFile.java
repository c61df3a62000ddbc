package org.policybook.render.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.document.Problem;
import org.policybook.document.Value;
import org.policybook.document.Yaml;

/// Reads `style.yaml`. What a file does not say is as in the style behind it.
final class StyleFile {
    private static final int FORMAT = 1;
    private static final Pattern COLOUR = Pattern.compile("[0-9a-fA-F]{6}");
    private static final Pattern FONT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*");

    private final FieldReader file;

    StyleFile(FieldReader file) {
        this.file = file;
    }

    /// @param place the file's name, for messages
    /// @param behind says what the file leaves out
    /// @throws BadInput when something in the file is wrong, naming its line
    static HouseStyle read(String name, String text, String place, HouseStyle behind) {
        var yaml = Yaml.read(text, 1);
        FieldReader reader = FieldReader.of(yaml.fields(), yaml);
        HouseStyle style = new StyleFile(reader).style(name, behind);
        reader.finish();
        Stream.concat(yaml.problems().stream(), reader.problems().stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw wrong(problem, place);
                });
        return style;
    }

    /// A style with what an organisation says otherwise; what it says wrongly is left out.
    static HouseStyle over(HouseStyle behind, Value.Fields own) {
        return new StyleFile(FieldReader.of(own, path -> 0)).style(behind.name(), behind);
    }

    private static BadInput wrong(Problem problem, String place) {
        return new BadInput("The house style in %s, line %d, cannot be used: %s src/docs/templates.md lists its fields."
                .formatted(place, problem.line(), problem.message()));
    }

    HouseStyle style(String name, HouseStyle behind) {
        if (file.number("format", FORMAT) > FORMAT) {
            file.report("newer-format", "format", "This program knows format %d. Update it.".formatted(FORMAT));
        }
        return new HouseStyle(
                name,
                file.within("colours", colours -> colours(colours, behind.colours()))
                        .orElse(behind.colours()),
                file.within("fonts", fonts -> fonts(fonts, behind.fonts())).orElse(behind.fonts()),
                layout(behind.layout()),
                new HouseStyle.Furniture(
                        list("header", PageItem::of, behind.furniture().header()), footer(behind.furniture())),
                words(behind.words()));
    }

    private static HouseStyle.Colours colours(FieldReader colours, HouseStyle.Colours behind) {
        return new HouseStyle.Colours(
                colours.read("accent", StyleFile::colour).orElse(behind.accent()),
                colours.read("tint", StyleFile::colour).orElse(behind.tint()),
                colours.read("line", StyleFile::colour).orElse(behind.line()),
                colours.read("quiet", StyleFile::colour).orElse(behind.quiet()),
                colours.read("ink", StyleFile::colour).orElse(behind.ink()));
    }

    private static HouseStyle.Fonts fonts(FieldReader fonts, HouseStyle.Fonts behind) {
        List<String> screen =
                fonts.texts("screen").stream().map(StyleFile::font).toList();
        return new HouseStyle.Fonts(
                screen.isEmpty() ? behind.screen() : screen,
                fonts.read("word", StyleFile::font).orElse(behind.word()));
    }

    private HouseStyle.Layout layout(HouseStyle.Layout behind) {
        List<Part> front = list("front", Part::of, behind.front());
        if (front.stream().noneMatch(part -> part.kind() == Part.Kind.STATUS)) {
            file.report("no-status", "front", "front leaves out status, which every document must show. Add it.");
        }
        return new HouseStyle.Layout(
                front,
                list("back", Part::of, behind.back()),
                list("sections", text -> Choice.of(RecordPart.class, text), behind.sections()),
                list("appendices", text -> Choice.of(RecordPart.class, text), behind.appendices()),
                groups(behind.groups()),
                list("history", text -> Choice.of(HistoryColumn.class, text), behind.history()),
                file.names().contains("numbered") ? file.flag("numbered") : behind.numbered());
    }

    private Map<String, List<String>> groups(Map<String, List<String>> behind) {
        Map<String, List<String>> groups = new LinkedHashMap<>(behind);
        file.within("control", control -> {
            control.names().forEach(name -> groups.put(name, control.texts(name)));
            return control;
        });
        return groups;
    }

    private List<List<PageItem>> footer(HouseStyle.Furniture behind) {
        List<List<PageItem>> lines = list(
                "footer",
                line -> Stream.of(line.strip().split("\\s+")).map(PageItem::of).toList(),
                behind.footer());
        if (lines.stream().flatMap(List::stream).noneMatch(item -> item.kind() == PageItem.Kind.UNCONTROLLED)) {
            file.report(
                    "no-uncontrolled", "footer", "footer leaves out uncontrolled, which every page must say. Add it.");
        }
        return lines;
    }

    private Map<String, Map<String, String>> words(Map<String, Map<String, String>> behind) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>(behind);
        file.within("words", languages -> {
            for (String language : languages.names()) {
                Map<String, String> all = new LinkedHashMap<>(words.getOrDefault(language, Map.of()));
                all.putAll(languages.textEntries(language));
                words.put(language, all);
            }
            return languages;
        });
        return words;
    }

    /// A list whose every entry is understood, or the one behind when the file has none.
    private <T> List<T> list(String name, Function<String, T> read, List<T> behind) {
        if (!file.names().contains(name)) {
            return behind;
        }
        return file.texts(name).stream()
                .map(text -> entry(name, text, read))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> entry(String name, String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (BadInput e) {
            file.report("unknown-value", name, "%s: %s".formatted(name, e.getMessage()));
            return Optional.empty();
        }
    }

    private static String colour(String text) {
        if (!COLOUR.matcher(text).matches()) {
            throw new BadInput("\"%s\" is not a colour. Write six hexadecimal digits in quotes, such as \"12436d\"."
                    .formatted(text));
        }
        return text;
    }

    private static String font(String text) {
        if (!FONT.matcher(text).matches()) {
            throw new BadInput("\"%s\" is not the name of a font.".formatted(text));
        }
        return text;
    }
}

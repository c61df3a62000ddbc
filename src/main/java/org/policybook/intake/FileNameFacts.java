package org.policybook.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;

/// What a file's name says of its document, as in `HS014 Lone Working Policy v3.2 FINAL 2021-03.docx`: taken where
/// the document itself is silent, and held against it where both speak.
public final class FileNameFacts {
    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])v(?:er|ersion)?[ .]?(\\d{1,3}(?:\\.\\d{1,3}){0,2})(?![\\p{N}.]*\\p{L})");
    private static final Pattern CODE = Pattern.compile("^(\\p{Lu}{2,6}[-/]?\\d{2,4})(?= )");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\p{N})((?:19|20)\\d{2})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?(?!\\p{N})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{N})(?:19|20)\\d{2}(?!\\p{N})");
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:final(?: version| draft)?|draft|approved|ratified|signed|clean|tracked(?: changes)?|updated|amended|copy(?: of)?|master|current)(?![\\p{L}])");

    private final String name;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    private FileNameFacts(String name) {
        this.name = name;
        String rest = name.replaceFirst("\\.\\p{Alnum}{1,5}$", "")
                .replace('_', ' ')
                .replaceAll("\\(\\d{1,2}\\)", " ")
                .strip();
        rest = take(Fact.REFERENCE, CODE, rest);
        rest = take(Fact.VERSION, VERSION, rest);
        rest = takeDate(rest);
        title(rest);
    }

    /// The facts of a document with those of its file's name.
    public static Intake added(Intake intake, String name) {
        return new FileNameFacts(name).into(intake);
    }

    private String take(Fact fact, Pattern form, String text) {
        Matcher found = form.matcher(text);
        if (!found.find()) {
            return text;
        }
        facts.put(fact, found.group(1));
        return found.replaceFirst(" ");
    }

    private String takeDate(String text) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            facts.put(Fact.DOCUMENT_DATE, day.group());
            return day.replaceFirst(" ");
        }
        Optional<WrittenDate> written = WrittenDate.in(text);
        if (written.isPresent() && written.get() instanceof WrittenDate.Known known) {
            facts.put(Fact.DOCUMENT_DATE, known.date().toString());
            return text.replace(known.words(), " ");
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            facts.put(Fact.DOCUMENT_DATE, year.group());
            return year.replaceFirst(" ");
        }
        return text;
    }

    private void title(String text) {
        String words = STATE.matcher(text)
                .replaceAll(" ")
                .replaceAll("\\s+[-–,.]*(?=\\s|$)|^[-–\\s]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (TitleLine.names(words)) {
            facts.put(Fact.TITLE, words);
        }
    }

    private Place place() {
        return new Place(0, "the file's name \"%s\"".formatted(name));
    }

    private Intake into(Intake intake) {
        Map<Fact, Found<String>> all = new EnumMap<>(Fact.class);
        all.putAll(intake.found().facts());
        List<Warning> warnings = new ArrayList<>(intake.warnings());
        FrontMatter front = intake.policy().frontMatter();
        for (Map.Entry<Fact, String> fact : facts.entrySet()) {
            Optional<Found<String>> stated = intake.found().words(fact.getKey());
            if (stated.isEmpty() && isWanted(fact.getKey(), intake)) {
                all.put(fact.getKey(), new Found<>(fact.getValue(), place(), Certainty.UNSURE));
                front = put(fact.getKey(), fact.getValue(), front);
            }
            stated.filter(found -> differs(fact.getKey(), found.value(), fact.getValue()))
                    .ifPresent(found -> warnings.add(differing(fact.getKey(), found, fact.getValue())));
        }
        if (all.containsKey(Fact.TITLE) && intake.found().title().isEmpty()) {
            warnings.remove(TitleLine.MISSING);
            warnings.add(new Warning("The title was taken from the file's name. Check it.", place()));
        }
        Policy policy = intake.policy().with(front);
        return new Intake(
                policy,
                new FoundMetadata(all, intake.found().others()),
                warnings,
                intake.dropped(),
                intake.attachments());
    }

    /// The day in a name may be that of anything; beside dates with a meaning it tells nothing.
    private static boolean isWanted(Fact fact, Intake intake) {
        return fact != Fact.DOCUMENT_DATE
                || (intake.found().approvedOn().isEmpty()
                        && intake.found().effectiveFrom().isEmpty());
    }

    private static FrontMatter put(Fact fact, String value, FrontMatter front) {
        return fact == Fact.TITLE || fact == Fact.REFERENCE ? front.with(fact.key(), Value.Scalar.of(value)) : front;
    }

    /// A longer or shorter title is nothing to tell.
    private static boolean differs(Fact fact, String stated, String named) {
        return switch (fact.form()) {
            case VERSION -> !VersionNumber.of(stated).samePlace(VersionNumber.of(named));
            case WORDS -> fact == Fact.REFERENCE && !Line.key(stated).equals(Line.key(named));
            case POST, DATE -> false;
        };
    }

    private Warning differing(Fact fact, Found<String> stated, String named) {
        return new Warning(
                "The file's name gives %s \"%s\", the document \"%s\" (%s). The document's was kept."
                        .formatted(fact.key(), named, stated.value(), stated.place()),
                place());
    }
}

package org.policybook.web.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policybook.document.FrontMatter;
import org.policybook.governance.Bodies;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.GateRule;
import org.policybook.governance.Organisation;
import org.policybook.web.settings.Asked.Option;

/// What can be chosen, from what an organisation has declared.
final class Options {
    private Options() {}

    static List<Option> posts(Organisation organisation) {
        return same(organisation.bodies().posts().stream());
    }

    static List<Option> postsAndCommittees(Organisation organisation) {
        return same(Stream.concat(
                organisation.bodies().posts().stream(),
                organisation.bodies().committees().stream().map(Bodies.Committee::name)));
    }

    static List<Option> types(Organisation organisation) {
        return organisation.rules().types().stream()
                .map(type -> new Option(type.type(), type.label()))
                .toList();
    }

    static List<Option> changes(Organisation organisation) {
        return List.of(
                new Option("first", "The first version"),
                new Option("major", "A major change"),
                new Option("minor", "A minor change, of wording only"));
    }

    static List<Option> checks(Organisation organisation) {
        return Stream.of(BuiltInCheck.values())
                .map(check -> new Option(check.written(), check.label()))
                .toList();
    }

    static List<Option> stages(Organisation organisation) {
        return organisation.forms().checklist().stream()
                .filter(stage -> !stage.criteria().isEmpty())
                .map(stage -> new Option(stage.id(), stage.label()))
                .toList();
    }

    /// What the program can show beside a criterion.
    static List<Option> evidence(Organisation organisation) {
        List<Option> evidence = new ArrayList<>();
        evidence.add(new Option("sections", "Whether the sections it is about are there"));
        evidence.add(new Option("overlap", "Other documents that say the same"));
        for (GateRule gate : organisation.rules().gates()) {
            if (!gate.name().equals(BuiltInCheck.CHECKLIST.written())) {
                evidence.add(new Option(gate.name(), "Gate: " + gate.label()));
            }
        }
        Stream.of(BuiltInCheck.values())
                .filter(check -> check != BuiltInCheck.CHECKLIST && check.isAlwaysOn(organisation.forms()))
                .filter(check ->
                        evidence.stream().noneMatch(known -> known.value().equals(check.written())))
                .forEach(check -> evidence.add(new Option(check.written(), "Check: " + check.label())));
        return evidence;
    }

    static List<Option> weekdays(Organisation organisation) {
        return Stream.of(DayOfWeek.values())
                .map(day ->
                        new Option(day.name().toLowerCase(Locale.ROOT), day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
    }

    static List<Option> regions(Organisation organisation) {
        return List.of(
                new Option("england-and-wales", "England and Wales"),
                new Option("scotland", "Scotland"),
                new Option("northern-ireland", "Northern Ireland"));
    }

    /// The facts of a document: those of the format, and the organisation's own.
    static List<Option> facts(Organisation organisation) {
        return same(Stream.concat(
                FrontMatter.authorFields().stream(),
                organisation.rules().extraFields().stream().map(field -> "extra." + field.name())));
    }

    static List<Option> kinds(Organisation organisation) {
        return List.of(
                new Option("text", "Words"),
                new Option("date", "A date"),
                new Option("list", "A list"),
                new Option("yes-no", "Yes or no"),
                new Option("number", "A number"),
                new Option("table", "A table"));
    }

    static List<Option> superseded(Organisation organisation) {
        return List.of(new Option("law", "A law"), new Option("body", "A body"), new Option("platform", "A platform"));
    }

    private static List<Option> same(Stream<String> texts) {
        return texts.map(text -> new Option(text, text)).toList();
    }
}

package org.policybook.web.settings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policybook.document.PlacedProblem;
import org.policybook.document.Yaml;
import org.policybook.governance.Organisation;
import org.policybook.library.ChangeOrganisation.Version;
import org.policybook.web.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The pages that a change of the settings leads over.
///
/// @param base what the form was made of
/// @param now what holds at this moment
record SettingsPages(Organisation organisation, SettingsPart part, Version base, Version now) {
    /// @param wish the button that was used, such as `add committees`; empty for none
    ModelAndView form(Filled filled, List<FieldProblem> problems, String wish) {
        Map<String, String> beside = new LinkedHashMap<>();
        problems.forEach(problem -> beside.merge(problem.field(), problem.text(), (one, other) -> one + " " + other));
        ModelAndView page = page("manage-settings-form", problems);
        page.addObject("fields", new Drawing(organisation, filled, beside).fields(part.asked(), ""));
        page.addObject("moved", moved(wish, filled));
        page.addObject("look", asQuery(filled));
        return page;
    }

    /// What stands in the form, as the address of a preview has it.
    private static String asQuery(Filled filled) {
        return filled.fields().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("look-") || field.getKey().equals("style"))
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The id of the entry that a button brought or moved; nothing for none.
    private static String moved(String wish, Filled filled) {
        String[] words = (wish + " ").split(" ", -1);
        int dash = words[1].lastIndexOf('-');
        return switch (words[0]) {
            case "add" -> Filled.row(words[1], filled.count(words[1]));
            case "up", "down" ->
                dash > 0 && words[1].substring(dash + 1).matches("\\d{1,4}")
                        ? Filled.row(
                                words[1].substring(0, dash),
                                Integer.parseInt(words[1].substring(dash + 1)) + (words[0].equals("up") ? -1 : 1))
                        : "";
            case "remove" -> dash > 0 ? words[1].substring(0, dash) : "";
            default -> "";
        };
    }

    ModelAndView text(String text, List<FieldProblem> problems) {
        return page("manage-settings-text", problems).addObject("text", text);
    }

    ModelAndView faulty(Change change, List<PlacedProblem> problems) {
        if (part == SettingsPart.FILE) {
            return text(change.text(), PlacedProblems.inText(problems));
        }
        List<Shown> drawn = new Drawing(organisation, change.filled(), Map.of()).fields(part.asked(), "");
        return form(change.filled(), new PlacedProblems(drawn).beside(problems), "");
    }

    /// Nothing is different.
    ModelAndView same(Change change) {
        ModelAndView page =
                part == SettingsPart.FILE ? text(change.text(), List.of()) : form(change.filled(), List.of(), "");
        return page.addObject("same", true);
    }

    ModelAndView confirm(Change change, List<FieldProblem> problems) {
        return page("manage-settings-confirm", problems)
                .addObject("changes", change.worded())
                .addObject("lines", ChangedLines.between(now.text(), change.text()))
                .addObject("kept", kept(change))
                .addObject("reason", change.posted().text("reason"));
    }

    ModelAndView stale(Change change) {
        ModelAndView page = page("manage-settings-stale", List.of());
        page.addObject("theirs", WordedChanges.between(Change.read(base), Change.read(now)));
        page.addObject(
                "yours",
                WordedChanges.between(
                        Change.read(base), Yaml.read(change.overBase(), 1).fields()));
        page.addObject("theirLines", ChangedLines.between(base.text(), now.text()));
        page.addObject("yourLines", ChangedLines.between(base.text(), change.overBase()));
        page.addObject("kept", kept(change));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /// What the next page sends again.
    private static Map<String, String> kept(Change change) {
        Map<String, String> kept = new LinkedHashMap<>(change.posted().fields());
        kept.keySet().removeAll(List.of("do", "base", "onto", "reason"));
        return kept;
    }

    private ModelAndView page(String template, List<FieldProblem> problems) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("organisation", organisation);
        page.addObject("part", part);
        page.addObject("base", base);
        page.addObject("now", now);
        page.addObject("problems", problems);
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}

package org.policybook.web.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.EditableText;
import org.policybook.governance.Finding;
import org.policybook.library.CheckPolicies;
import org.policybook.library.DraftBehind;
import org.policybook.library.Library;
import org.policybook.library.PreviewDraft;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A draft: where it stands, what comes next, and its sections to write in.
@Controller
class DraftPage {
    private static final int TOP = 2;

    private final Library library;
    private final Today today;

    DraftPage(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    /// A section in the list.
    ///
    /// @param findings how much the checks found in it, without what stands in a section within
    public record Line(EditableText.Part part, int findings) {}

    /// Something about the document as a whole.
    ///
    /// @param weight `error`, `warning` or `advice`
    public record Whole(GateLines.Line line, String weight) {}

    @GetMapping("/drafts/{org}/{slug}/{draft}")
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        if (!here.mayWrite()) {
            return read(here, page);
        }
        EditableText text = EditableText.of(here.reading().text());
        List<Finding> findings = new CheckPolicies(library, today.date()).check(here.reading());
        page.addAttribute("lines", lines(text, findings));
        page.addAttribute(
                "whole",
                findings.stream()
                        .filter(finding -> finding.line() == 0)
                        .map(finding -> new Whole(new GateLines(here).error(finding), CheckedLines.weight(finding)))
                        .toList());
        page.addAttribute("next", StageWords.next(here.progress()));
        page.addAttribute("actions", here.progress().actions());
        page.addAttribute("behind", DraftBehind.of(here.reading(), library));
        return "author/draft";
    }

    /// The text as it stands, to be read.
    @GetMapping("/drafts/{org}/{slug}/{draft}/read")
    String read(DraftHere here, Model page) {
        String source = here.reading().text();
        page.addAttribute(
                "shown",
                new PreviewDraft(library, today.date())
                        .markup(here.reading(), source, here.reading().parsed().policy(), TOP));
        return "author/read";
    }

    private static List<Line> lines(EditableText text, List<Finding> findings) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            Optional<EditableText.Part> part = text.around(finding.line());
            part.ifPresent(found -> counts.merge(found.firstLine(), 1, Integer::sum));
        }
        List<Line> lines = new ArrayList<>();
        text.parts().forEach(part -> lines.add(new Line(part, counts.getOrDefault(part.firstLine(), 0))));
        return lines;
    }
}

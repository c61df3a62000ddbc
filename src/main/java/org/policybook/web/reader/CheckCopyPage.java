package org.policybook.web.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.library.CheckCopy;
import org.policybook.library.CheckCopy.Answer;
import org.policybook.library.Library;
import org.policybook.library.ShowPolicy;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/// Whether a printed copy is current, by the code on it.
@Controller
class CheckCopyPage {
    private static final int LONGEST = 200;

    private final CheckCopy copies;
    private final ShowPolicy policies;
    private final Today today;

    CheckCopyPage(Library library, ShowPolicy policies, Today today) {
        this.copies = new CheckCopy(library);
        this.policies = policies;
        this.today = today;
    }

    /// How a copy stands, as the template says it.
    ///
    /// @param kind the end of a label, such as `current`
    /// @param address of the page of the copy's policy
    public record Told(String kind, Optional<CheckCopy.Copy> copy, Optional<String> address, Answer answer) {}

    @GetMapping("/check-copy")
    String form(@RequestParam(name = "code", defaultValue = "") String code, Model page) {
        String typed = code.strip();
        if (!typed.isEmpty()) {
            String shortened = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
            return "redirect:/check/"
                    + UriUtils.encodePathSegment(shortened.replaceAll("[/\\\\;]", " "), StandardCharsets.UTF_8);
        }
        page.addAttribute("code", "");
        return "check-copy";
    }

    @GetMapping("/check/{code}")
    String check(@PathVariable("code") String code, Visitor visitor, Model page) {
        page.addAttribute("code", code);
        page.addAttribute("told", told(copies.check(code, today.date()), visitor));
        return "check-copy";
    }

    /// A copy of a text that the visitor may not read is one that nobody knows of.
    private Told told(Answer answer, Visitor visitor) {
        return switch (answer) {
            case Answer.Current current -> of("current", current.copy(), answer, visitor);
            case Answer.Scheduled scheduled -> of("scheduled", scheduled.copy(), answer, visitor);
            case Answer.Superseded superseded -> of("superseded", superseded.copy(), answer, visitor);
            case Answer.Halted halted -> of("halted", halted.copy(), answer, visitor);
            case Answer.Unknown unknown -> new Told("unknown", Optional.empty(), Optional.empty(), answer);
            case Answer.Mistyped mistyped ->
                new Told(
                        "mistyped",
                        mistyped.nearest().filter(copy -> mayRead(copy, visitor)),
                        Optional.empty(),
                        answer);
        };
    }

    private Told of(String kind, CheckCopy.Copy copy, Answer answer, Visitor visitor) {
        return mayRead(copy, visitor)
                ? new Told(kind, Optional.of(copy), Optional.of(Addresses.page(copy.policy())), answer)
                : new Told("unknown", Optional.empty(), Optional.empty(), answer);
    }

    private boolean mayRead(CheckCopy.Copy copy, Visitor visitor) {
        Address text =
                new Address(copy.policy(), new Edition.OfVersion(copy.version().version()));
        return policies.show(text, Readers.of(visitor), today.date()) instanceof ShowPolicy.Shown.Text;
    }
}

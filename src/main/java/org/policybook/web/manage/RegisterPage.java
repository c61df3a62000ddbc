package org.policybook.web.manage;

import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.web.Download;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register: every policy with its owner, version and review, to be sorted, narrowed and taken away as CSV.
@Controller
class RegisterPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    RegisterPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/register")
    String show(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "title") String sort,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Visitor visitor,
            Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        Register.Asked asked = new Register.Asked(words, status, review, owner, sort);
        Register all = Register.all(library, organisation.id(), today.date());
        Register register = all.only(asked);
        page.addAttribute("register", register);
        page.addAttribute("part", register.part(number));
        page.addAttribute("asked", asked);
        page.addAttribute("owners", all.owners());
        return "manage-register";
    }

    @GetMapping("/manage/register.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "title") String sort,
            Visitor visitor,
            Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        Register register = Register.of(
                library, organisation.id(), today.date(), new Register.Asked(words, status, review, owner, sort));
        String file = "%s-register-%s.csv".formatted(organisation.id(), today.date());
        return Download.table(file, RegisterCsv.of(register));
    }
}

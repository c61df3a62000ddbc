package org.policybook.web.settings;

import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.library.ChangeOrganisation;
import org.policybook.library.Library;
import org.policybook.web.NotThere;
import org.policybook.web.Visitor;
import org.policybook.web.manage.Managed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How an organisation governs its documents, part by part, and every change of that so far.
@Controller
class SettingsPage {
    private final Library library;
    private final Managed managed;

    SettingsPage(Library library, Managed managed) {
        this.library = library;
        this.managed = managed;
    }

    @GetMapping("/manage/settings/{org}")
    String show(@PathVariable String org, Visitor visitor, Model page) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        page.addAttribute("organisation", organisation);
        page.addAttribute("parts", SettingsPart.values());
        page.addAttribute("history", new ChangeOrganisation(library, organisation.id()).versions());
        return "manage-settings";
    }

    /// What one change of the settings did.
    ///
    /// @param number counts from 1, the oldest
    @GetMapping("/manage/settings/{org}/history/{number}")
    String past(@PathVariable String org, @PathVariable int number, Visitor visitor, Model page) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        List<ChangeOrganisation.Version> all =
                new ChangeOrganisation(library, organisation.id()).versions().reversed();
        if (number < 1 || number > all.size()) {
            throw new NotThere();
        }
        ChangeOrganisation.Version version = all.get(number - 1);
        page.addAttribute("organisation", organisation);
        page.addAttribute("version", version);
        page.addAttribute("now", all.getLast());
        page.addAttribute("first", number == 1);
        if (number > 1) {
            ChangeOrganisation.Version before = all.get(number - 2);
            page.addAttribute("changes", WordedChanges.between(Change.read(before), Change.read(version)));
            page.addAttribute("lines", ChangedLines.between(before.text(), version.text()));
        } else {
            page.addAttribute("changes", List.of());
            page.addAttribute("lines", ChangedLines.between("", version.text()));
        }
        return "manage-settings-change";
    }
}

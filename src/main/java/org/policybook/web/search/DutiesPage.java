package org.policybook.web.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.TellDuties;
import org.policybook.library.TellDuties.Duty;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a role must and should do, over the policies in force that the visitor may read.
@Controller
class DutiesPage {
    private static final Logger LOG = LoggerFactory.getLogger(DutiesPage.class);
    private static final int LONGEST = 80;

    private final TellDuties duties;
    private final ReadableOrganisations organisations;
    private final TextLanguages languages;
    private final Today today;

    DutiesPage(Library library, ReadableOrganisations organisations, Today today) {
        this.duties = new TellDuties(library);
        this.organisations = organisations;
        this.languages = new TextLanguages(library, today);
        this.today = today;
    }

    /// What was asked, as typed and ticked.
    ///
    /// @param force `must`, `should`, or empty for both
    /// @param everywhere whether members of an organisation look in others too
    /// @param named whether also what others are to do with the role
    public record Asked(
            String role, List<String> organisation, String force, boolean named, String on, boolean everywhere) {
        public Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(on));
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }

        public boolean isWrongDay() {
            return !on.isEmpty() && day().isEmpty();
        }

        public boolean isWrongRole() {
            return !role.isEmpty()
                    && (role.length() > LONGEST || role.codePoints().noneMatch(Character::isLetter));
        }
    }

    @GetMapping("/duties")
    String show(
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") List<String> organisation,
            @RequestParam(defaultValue = "") String force,
            @RequestParam(defaultValue = "") String named,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String everywhere,
            Visitor visitor,
            Model page) {
        Asked asked = new Asked(role.strip(), organisation, force, !named.isEmpty(), on.strip(), !everywhere.isEmpty());
        Map<OrganisationId, String> names = organisations.of(visitor);
        boolean meansOwn = !asked.everywhere() && organisation.isEmpty();
        Set<OrganisationId> own = ReadableOrganisations.own(visitor, names.keySet());
        Set<OrganisationId> where =
                meansOwn && !own.isEmpty() ? own : ReadableOrganisations.asked(organisation, names.keySet());
        page.addAttribute("asked", asked);
        page.addAttribute("where", ReadableOrganisations.Where.of(names, visitor, meansOwn));
        page.addAttribute("organisations", ReadableOrganisations.choices(names, organisation));
        page.addAttribute("posts", organisations.posts(names.keySet()));
        if (!asked.role().isEmpty() && !asked.isWrongRole() && !names.isEmpty()) {
            List<Duty> found = found(asked, where, visitor);
            page.addAttribute("list", DutyList.of(found, asked, names, languages));
        }
        return "duties";
    }

    private List<Duty> found(Asked asked, Set<OrganisationId> where, Visitor visitor) {
        return duties.of(
                new TellDuties.Asked(
                        asked.role(),
                        where,
                        Readers.of(visitor).withoutDrafts(),
                        asked.day().orElse(today.date())),
                damage -> LOG.error("An organisation is left out", damage));
    }
}

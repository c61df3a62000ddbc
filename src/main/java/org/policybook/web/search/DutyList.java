package org.policybook.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.library.TellDuties.Duty;
import org.policybook.library.TellDuties.Force;
import org.policybook.web.reader.Addresses;

/// The duties of a role as a page lists them: by organisation and policy, in reading order.
///
/// @param musts how many of those asked for must be done
/// @param shoulds how many of them should be done
/// @param others how many more name the role, for others to do
/// @param cut whether the list ends before its end
public record DutyList(List<Part> parts, int musts, int shoulds, int others, boolean cut) {
    private static final int MOST = 400;

    public DutyList {
        parts = List.copyOf(parts);
    }

    /// What one policy asks.
    public record Part(
            String organisation, String title, String address, String version, String language, List<Line> lines) {}

    /// @param force `must` or `should`
    /// @param own whether the role itself is to do it
    public record Line(String force, boolean own, String words, String place, String address) {}

    static DutyList of(
            List<Duty> found, DutiesPage.Asked asked, Map<OrganisationId, String> names, TextLanguages languages) {
        List<Duty> wanted = found.stream()
                .filter(duty -> asked.force().isEmpty() || force(duty).equals(asked.force()))
                .toList();
        List<Duty> shown = wanted.stream()
                .filter(duty -> asked.named() || duty.binding().own())
                .toList();
        Map<PolicyId, Part> parts = new LinkedHashMap<>();
        shown.stream()
                .limit(MOST)
                .forEach(duty -> parts.computeIfAbsent(duty.policy(), any -> part(duty, names, languages))
                        .lines()
                        .add(line(duty)));
        int musts =
                (int) shown.stream().filter(duty -> duty.force() == Force.MUST).count();
        int others = (int) wanted.stream().filter(duty -> !duty.binding().own()).count();
        return new DutyList(List.copyOf(parts.values()), musts, shown.size() - musts, others, shown.size() > MOST);
    }

    /// Of how many policies.
    public long policies() {
        return parts.size();
    }

    private static Part part(Duty duty, Map<OrganisationId, String> names, TextLanguages languages) {
        return new Part(
                Optional.ofNullable(names.get(duty.policy().organisation())).orElse(""),
                duty.title(),
                page(duty),
                duty.version().text(),
                languages.of(new Address(duty.policy(), new Edition.OfVersion(duty.version()))),
                new ArrayList<>());
    }

    private static Line line(Duty duty) {
        return new Line(
                force(duty),
                duty.binding().own(),
                OneLine.of(duty.words()),
                String.join(" › ", duty.headings()),
                page(duty) + "#" + duty.clause().id());
    }

    private static String page(Duty duty) {
        return Addresses.page(duty.policy()) + "/" + duty.version().text();
    }

    private static String force(Duty duty) {
        return duty.force().name().toLowerCase(Locale.ROOT);
    }
}

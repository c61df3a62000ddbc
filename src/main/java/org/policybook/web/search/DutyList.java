package org.policybook.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    public DutyList {
        parts = List.copyOf(parts);
    }

    /// What one policy asks.
    public record Part(String organisation, String title, String address, String version, List<Line> lines) {}

    /// @param force `must` or `should`
    /// @param own whether the role itself is to do it
    public record Line(String force, boolean own, String words, String place, String address) {}

    static DutyList of(List<Duty> found, DutiesPage.Asked asked, Map<OrganisationId, String> names, int most) {
        List<Duty> wanted = found.stream()
                .filter(duty -> asked.force().isEmpty() || force(duty).equals(asked.force()))
                .toList();
        List<Duty> shown = wanted.stream()
                .filter(duty -> asked.named() || duty.binding().own())
                .toList();
        Map<PolicyId, Part> parts = new LinkedHashMap<>();
        shown.stream()
                .limit(most)
                .forEach(duty -> parts.computeIfAbsent(duty.policy(), any -> part(duty, names))
                        .lines()
                        .add(line(duty)));
        int musts =
                (int) shown.stream().filter(duty -> duty.force() == Force.MUST).count();
        int others = (int) wanted.stream().filter(duty -> !duty.binding().own()).count();
        return new DutyList(List.copyOf(parts.values()), musts, shown.size() - musts, others, shown.size() > most);
    }

    /// Of how many policies.
    public long policies() {
        return parts.size();
    }

    private static Part part(Duty duty, Map<OrganisationId, String> names) {
        return new Part(
                Optional.ofNullable(names.get(duty.policy().organisation())).orElse(""),
                duty.title(),
                page(duty),
                duty.version().text(),
                new ArrayList<>());
    }

    private static Line line(Duty duty) {
        return new Line(
                force(duty),
                duty.binding().own(),
                duty.words().replace('\t', ' ').replace('\n', ' '),
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

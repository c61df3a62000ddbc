package org.policybook.library.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.governance.KnownPolicies;
import org.policybook.library.PolicyTimeline;
import org.policybook.library.Register;
import org.policybook.library.RegisterRow;
import org.policybook.report.AsOf;

/// What reports are made from. For one report, or several that are made together.
final class ReportBasis {
    private static final int NAMED = 3;

    private final List<Register> registers;
    private final List<OfOrganisation> rows;
    private final ReportQuestion question;
    private final KnownPolicies known;

    /// A row with the register it stands in.
    record OfOrganisation(Register register, RegisterRow row) {}

    ReportBasis(List<Register> registers, List<OfOrganisation> rows, ReportQuestion question, KnownPolicies known) {
        this.registers = List.copyOf(registers);
        this.rows = List.copyOf(rows);
        this.question = question;
        this.known = known;
    }

    List<Register> registers() {
        return registers;
    }

    LocalDate day() {
        return question.day();
    }

    /// Posts whose holders have left.
    Set<String> leavers() {
        return question.leavers();
    }

    KnownPolicies known() {
        return known;
    }

    /// Whether rows must say whose they are.
    boolean isOfSeveral() {
        return registers.size() > 1;
    }

    AsOf asOf() {
        List<String> names = registers.stream()
                .map(register -> register.organisation().name())
                .toList();
        String about = names.size() > NAMED ? names.size() + " organisations" : String.join(", ", names);
        return new AsOf(about, day(), question.believed());
    }

    /// All that had come into force by the day, organisation by organisation.
    List<OfOrganisation> rows() {
        return rows;
    }

    List<OfOrganisation> inForce() {
        return rows.stream().filter(one -> one.row().isInForce()).toList();
    }

    Stream<PolicyTimeline> timelines() {
        return registers.stream().flatMap(register -> register.policies().stream());
    }
}

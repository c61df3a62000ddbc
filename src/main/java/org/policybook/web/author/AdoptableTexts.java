package org.policybook.web.author;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import org.policybook.web.NotThere;
import org.policybook.web.Visitor;

/// The policies that somebody may adopt: those in force that they may read, which of other organisations are the
/// public ones.
record AdoptableTexts(Library library, LocalDate day) {
    boolean mayRead(ListPolicies.Line line, Visitor visitor) {
        return reading(line.policy())
                .filter(reading -> mayRead(reading, visitor))
                .isPresent();
    }

    /// @throws NotThere when there is no such text for this visitor
    Address address(PolicyId policy, Visitor visitor) {
        Reading reading =
                reading(policy).filter(found -> mayRead(found, visitor)).orElseThrow(NotThere::new);
        return new Address(
                reading.policy(), new Edition.OfVersion(reading.version().orElseThrow()));
    }

    private Optional<Reading> reading(PolicyId policy) {
        try {
            return Optional.of(new ReadPolicy(library).read(new Address(policy, new Edition.InForce()), day));
        } catch (BadInput nothingInForce) {
            return Optional.empty();
        }
    }

    /// A text that does not say who may read it is for the staff of its organisation.
    private static boolean mayRead(Reading reading, Visitor visitor) {
        boolean member = visitor.account()
                .flatMap(account -> account.in(reading.policy().organisation()))
                .isPresent();
        String classification =
                reading.parsed().policy().frontMatter().classification().orElse("staff");
        return classification.equals("public") || (member && !classification.equals("restricted"));
    }
}

package org.policybook.web.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.library.PageLinks;
import org.policybook.web.NoSuchDay;
import org.policybook.web.NotThere;

/// The addresses of policies on the web: `/policies/ORG/POLICY/EDITION#CLAUSE`. An edition is a version, a day
/// or `draft`.
public final class Addresses implements PageLinks {
    private static final String A_DAY = "\\d{4}-\\d{2}-\\d{2}";

    public static OrganisationId organisation(String id) {
        try {
            return OrganisationId.of(id);
        } catch (BadInput noSuchForm) {
            throw new NotThere();
        }
    }

    public static PolicyId policy(String organisation, String policy) {
        return of(organisation, policy, "").policy();
    }

    /// @param edition none when empty
    public static Address of(String organisation, String policy, String edition) {
        try {
            return Address.parse(organisation + "/" + policy + (edition.isEmpty() ? "" : "@" + edition));
        } catch (BadInput noSuchForm) {
            throw edition.matches(A_DAY) ? new NoSuchDay() : new NotThere();
        }
    }

    /// @param edition none when empty
    public static Edition edition(PolicyId policy, String edition) {
        return of(policy.organisation().value(), policy.policy().value(), edition)
                .edition();
    }

    public static String page(PolicyId policy) {
        return "/policies/" + policy;
    }

    public static String page(Address address) {
        String edition = address.edition().toString();
        return page(address.policy()) + (edition.isEmpty() ? "" : "/" + edition.substring(1));
    }

    @Override
    public String policy(PolicyId policy, PolicyReference reference) {
        return page(policy)
                + reference.version().map(version -> "/" + version).orElse("")
                + reference.clause().map(clause -> "#" + clause).orElse("");
    }

    @Override
    public String picture(Address text, String path) {
        StringBuilder address = new StringBuilder(page(text));
        for (String step : path.split("/", -1)) {
            address.append('/')
                    .append(URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return address.toString();
    }
}

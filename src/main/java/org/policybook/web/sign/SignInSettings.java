package org.policybook.web.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How else people sign in than by an account here: what `sign-in.yaml` in the library folder says.
record SignInSettings(Optional<Provider> provider, Optional<Directory> directory, List<GroupRule> groups) {
    static final SignInSettings NONE = new SignInSettings(Optional.empty(), Optional.empty(), List.of());

    SignInSettings {
        groups = List.copyOf(groups);
    }

    /// An OpenID Connect identity provider.
    ///
    /// @param name as the button on the sign-in page names it
    /// @param claims the names of what it tells
    record Provider(String name, String issuer, Client client, Claims claims) {}

    /// What this program is to the provider.
    record Client(String id, String secret, Set<String> scopes) {}

    /// The claims that hold a person's e-mail address, name and groups.
    record Claims(String email, String name, String groups) {}

    /// An LDAP directory.
    ///
    /// @param url with the base, such as `ldaps://directory.example.org/dc=example,dc=org`
    /// @param reader the name that may search; empty for a directory that anybody may search
    record Directory(String url, Reader reader, UserSearch users, GroupSearch groups) {}

    record Reader(String dn, String password) {}

    /// How the entry of a person is found: `{0}` in the filter is the e-mail address as typed.
    record UserSearch(String base, String filter, String emailAttribute, String nameAttribute) {}

    /// How their groups are found: `{0}` in the filter is the full name of their entry.
    record GroupSearch(String base, String filter, String attribute) {}
}

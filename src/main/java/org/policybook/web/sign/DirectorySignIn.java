package org.policybook.web.sign;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.security.ldap.userdetails.DefaultLdapAuthoritiesPopulator;
import org.springframework.stereotype.Component;

/// Signs in with the password of an LDAP directory, where one is set up: finds the entry, binds as it, and asks for
/// its groups.
@Component
class DirectorySignIn {
    private static final Logger LOG = LoggerFactory.getLogger(DirectorySignIn.class);

    private final SignInSettings settings;
    private final MappedAccounts accounts;
    private final Optional<Open> open;

    /// What asks the directory.
    private record Open(BindAuthenticator people, DefaultLdapAuthoritiesPopulator groups) {}

    DirectorySignIn(SignInSettings settings, MappedAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        this.open = settings.directory().map(DirectorySignIn::open);
    }

    /// @return nobody without a directory, or when it does not know the person or the password is another
    /// @throws ElsewhereFailed when the directory cannot be asked
    Optional<Account> signIn(String email, String password) {
        if (open.isEmpty() || email.isBlank() || password.isEmpty()) {
            // Many directories take a bind without a password for one of anybody, and call it right.
            return Optional.empty();
        }
        return entry(open.get(), email, password)
                .map(entry -> accounts.arrive(arrival(open.get(), entry, email), settings.groups()));
    }

    private static Optional<DirContextOperations> entry(Open open, String email, String password) {
        try {
            return Optional.of(open.people()
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email.strip(), password)));
        } catch (AuthenticationServiceException e) {
            throw failed(e);
        } catch (AuthenticationException wrong) {
            return Optional.empty();
        } catch (org.springframework.ldap.NamingException e) {
            throw failed(e);
        }
    }

    private static ElsewhereFailed failed(Exception cause) {
        LOG.error("The directory cannot be asked", cause);
        return new ElsewhereFailed("The directory cannot be asked", cause);
    }

    private Arrival arrival(Open open, DirContextOperations entry, String typed) {
        SignInSettings.Directory directory = settings.directory().orElseThrow();
        Set<String> groups = open.groups().getGrantedAuthorities(entry, typed).stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        String email = attribute(entry, directory.users().emailAttribute()).orElse(typed);
        String name = attribute(entry, directory.users().nameAttribute()).orElse(email);
        return new Arrival(directory.url(), entry.getNameInNamespace(), new Person(name, Emails.key(email)), groups);
    }

    private static Optional<String> attribute(DirContextOperations entry, String name) {
        return Optional.ofNullable(entry.getStringAttribute(name)).filter(value -> !value.isBlank());
    }

    private static Open open(SignInSettings.Directory directory) {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(directory.url());
        if (directory.reader().dn().isEmpty()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(directory.reader().dn());
            source.setPassword(directory.reader().password());
        }
        source.afterPropertiesSet();
        BindAuthenticator people = new BindAuthenticator(source);
        people.setUserSearch(new FilterBasedLdapUserSearch(
                directory.users().base(), directory.users().filter(), source));
        people.afterPropertiesSet();
        DefaultLdapAuthoritiesPopulator groups =
                new DefaultLdapAuthoritiesPopulator(source, directory.groups().base());
        groups.setGroupSearchFilter(directory.groups().filter());
        groups.setGroupRoleAttribute(directory.groups().attribute());
        groups.setRolePrefix("");
        groups.setConvertToUpperCase(false);
        groups.setSearchSubtree(true);
        groups.setIgnorePartialResultException(true);
        return new Open(people, groups);
    }
}

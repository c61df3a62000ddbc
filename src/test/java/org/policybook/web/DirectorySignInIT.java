package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.library.SampleLibrary;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;

/// Signing in with the password of an LDAP directory that runs beside the test.
class DirectorySignInIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static InMemoryDirectoryServer directory;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void open() throws LDAPException, LDIFException, IOException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
        config.addAdditionalBindCredentials("cn=reader,dc=example,dc=org", "reads");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("here", InetAddress.getLoopbackAddress(), 0, null));
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        directory = new InMemoryDirectoryServer(config);
        directory.startListening();
        entries();
        new SampleLibrary(folder).close();
        Files.writeString(folder.resolve("sign-in.yaml"), """
                format: 1
                ldap:
                  url: ldap://127.0.0.1:%d/dc=example,dc=org
                  reader-dn: cn=reader,dc=example,dc=org
                  user-base: ou=people
                  group-base: ou=groups
                groups:
                  - group: Policy reviewers
                    organisation: riverside-surgery
                    roles: [reader, reviewer]
                """.formatted(directory.getListenPort()));
        server = WebServer.start(new WebSettings(
                folder,
                Listening.here(0),
                Optional.empty(),
                Clock.systemUTC(),
                false,
                Map.of("POLICYBOOK_LDAP_PASSWORD", "reads")));
    }

    private static void entries() throws LDAPException, LDIFException {
        directory.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
        directory.add("dn: ou=people,dc=example,dc=org", "objectClass: organizationalUnit", "ou: people");
        directory.add("dn: ou=groups,dc=example,dc=org", "objectClass: organizationalUnit", "ou: groups");
        for (String name : List.of("Pat Practice", "Lee Lonely")) {
            directory.add(
                    "dn: cn=%s,ou=people,dc=example,dc=org".formatted(name),
                    "objectClass: inetOrgPerson",
                    "cn: " + name,
                    "sn: " + name,
                    "mail: %s@example.org".formatted(name.replace(' ', '.')),
                    "userPassword: the directory knows");
        }
        directory.add(
                "dn: cn=Policy reviewers,ou=groups,dc=example,dc=org",
                "objectClass: groupOfNames",
                "cn: Policy reviewers",
                "member: cn=Pat Practice,ou=people,dc=example,dc=org");
    }

    @AfterAll
    static void close() {
        server.close();
        directory.shutDown(true);
    }

    private static String signIn(String email, String password) {
        try (SiteVisitor visitor = new SiteVisitor("http://127.0.0.1:" + server.port())) {
            return SiteVisitor.location(visitor.signIn(email, password));
        }
    }

    @Test
    void thePasswordOfTheDirectorySignsInWithTheRolesOfItsGroups() {
        assertThat(signIn("Pat.Practice@example.org", "the directory knows")).isEqualTo("/");

        assertThat(server.context()
                        .getBean(SqlAccounts.class)
                        .find("pat.practice@example.org")
                        .orElseThrow()
                        .memberships())
                .containsExactly(new Membership(
                        OrganisationId.of("riverside-surgery"), Set.of(Role.READER, Role.REVIEWER), List.of()));
    }

    @Test
    void anotherPasswordNoPasswordAndAFilterInTheNameAreRefused() {
        assertThat(signIn("pat.practice@example.org", "something else")).isEqualTo("/sign-in?error=refused");
        assertThat(signIn("pat.practice@example.org", "")).isEqualTo("/sign-in?error=refused");
        assertThat(signIn("*", "the directory knows")).isEqualTo("/sign-in?error=refused");
        assertThat(signIn("*)(cn=*", "the directory knows")).isEqualTo("/sign-in?error=refused");
    }

    @Test
    void somebodyInNoGroupHasNoPlaceHere() {
        assertThat(signIn("lee.lonely@example.org", "the directory knows")).isEqualTo("/sign-in?error=no-place");
    }
}

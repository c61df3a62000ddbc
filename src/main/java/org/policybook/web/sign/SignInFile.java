package org.policybook.web.sign;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.document.OrganisationId;
import org.policybook.people.Role;
import org.policybook.web.FolderFile;
import org.policybook.web.WebSettings;

/// Reads `sign-in.yaml`. Secrets may stand in the environment instead: `POLICYBOOK_OIDC_SECRET`,
/// `POLICYBOOK_LDAP_PASSWORD`.
final class SignInFile {
    static final String NAME = "sign-in.yaml";

    private final WebSettings settings;

    SignInFile(WebSettings settings) {
        this.settings = settings;
    }

    /// @throws BadInput with everything wrong with the file
    SignInSettings read(String text) {
        return FolderFile.read(
                NAME,
                text,
                file -> new SignInSettings(
                        file.within("openid-connect", this::provider),
                        file.within("ldap", this::directory),
                        file.each("groups", SignInFile::rule)));
    }

    private SignInSettings.Provider provider(FieldReader file) {
        Set<String> scopes = Set.copyOf(file.texts("scopes"));
        return new SignInSettings.Provider(
                file.text("name").orElse("your organisation"),
                file.required("issuer"),
                new SignInSettings.Client(
                        file.required("client-id"),
                        secret(file, "client-secret", "POLICYBOOK_OIDC_SECRET"),
                        scopes.isEmpty() ? Set.of("openid", "profile", "email") : scopes),
                new SignInSettings.Claims(
                        file.text("email-claim").orElse("email"),
                        file.text("name-claim").orElse("name"),
                        file.text("groups-claim").orElse("groups")));
    }

    private SignInSettings.Directory directory(FieldReader file) {
        return new SignInSettings.Directory(
                file.required("url"),
                new SignInSettings.Reader(
                        file.text("reader-dn").orElse(""), secret(file, "reader-password", "POLICYBOOK_LDAP_PASSWORD")),
                new SignInSettings.UserSearch(
                        file.text("user-base").orElse(""),
                        file.text("user-filter").orElse("(mail={0})"),
                        file.text("email-attribute").orElse("mail"),
                        file.text("name-attribute").orElse("cn")),
                new SignInSettings.GroupSearch(
                        file.text("group-base").orElse(""),
                        file.text("group-filter").orElse("(member={0})"),
                        file.text("group-attribute").orElse("cn")));
    }

    private String secret(FieldReader file, String field, String variable) {
        Optional<String> written = file.text(field);
        return settings.variable(variable).or(() -> written).orElse("");
    }

    private static GroupRule rule(FieldReader file) {
        return new GroupRule(
                file.required("group"),
                file.read("organisation", OrganisationId::of).orElseGet(() -> {
                    file.report("missing-field", "organisation", "A group needs the id of its organisation.");
                    return OrganisationId.of("missing");
                }),
                file.texts("roles").stream().map(code -> role(file, code)).collect(Collectors.toSet()),
                file.texts("posts"));
    }

    private static Role role(FieldReader file, String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    file.report(
                            "wrong-form",
                            "roles",
                            "There is no role \"%s\". The roles are: %s."
                                    .formatted(
                                            code,
                                            Arrays.stream(Role.values())
                                                    .map(Role::code)
                                                    .collect(Collectors.joining(", "))));
                    return Role.READER;
                });
    }
}

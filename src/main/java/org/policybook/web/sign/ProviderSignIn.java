package org.policybook.web.sign;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.web.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Signs in through an OpenID Connect provider, where one is set up, with PKCE and nonce. The provider is asked for its
/// endpoints when somebody first signs in, so that the server starts without it.
@Component
class ProviderSignIn extends OidcUserService implements ClientRegistrationRepository {
    static final String ID = "organisation";

    /// The claim by which the account is known from then on.
    private static final String ACCOUNT = "policybook_account";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final SignInSettings settings;
    private final WebSettings web;
    private final MappedAccounts accounts;
    private final AtomicReference<@Nullable ClientRegistration> registration = new AtomicReference<>();

    ProviderSignIn(SignInSettings settings, WebSettings web, MappedAccounts accounts) {
        this.settings = settings;
        this.web = web;
        this.accounts = accounts;
    }

    boolean isSetUp() {
        return settings.provider().isPresent();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || settings.provider().isEmpty()) {
            return null;
        }
        ClientRegistration known = registration.get();
        if (known == null) {
            known = discover(settings.provider().get());
            registration.set(known);
        }
        return known;
    }

    private ClientRegistration discover(SignInSettings.Provider provider) {
        try {
            return ClientRegistrations.fromIssuerLocation(provider.issuer())
                    .registrationId(ID)
                    .clientId(provider.client().id())
                    .clientSecret(provider.client().secret())
                    .scope(provider.client().scopes())
                    .redirectUri(
                            web.at().url().isPresent() ? web.at().front(0) + "/sign-in/code" : "{baseUrl}/sign-in/code")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.error("The identity provider {} cannot be asked", provider.issuer(), e);
            throw new ElsewhereFailed("The identity provider cannot be asked", e);
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = super.loadUser(request);
        SignInSettings.Claims names = settings.provider().orElseThrow().claims();
        Account account = arrive(user, names);
        Map<String, Object> claims = new HashMap<>(Map.of(ACCOUNT, account.email()));
        return new DefaultOidcUser(List.of(), user.getIdToken(), new OidcUserInfo(claims), ACCOUNT);
    }

    private Account arrive(OidcUser user, SignInSettings.Claims names) {
        try {
            if (Boolean.FALSE.equals(user.getEmailVerified())) {
                throw new NoPlaceHere("The provider has not verified the e-mail address");
            }
            String email = Emails.key(claim(user, names.email()));
            String name = claim(user, names.name());
            return accounts.arrive(
                    new Arrival(
                            String.valueOf(user.getIssuer()),
                            Objects.requireNonNull(user.getSubject(), "sub"),
                            new Person(name.isBlank() ? email : name, email),
                            groups(user.getClaims().get(names.groups()))),
                    settings.groups());
        } catch (NoPlaceHere | BadInput refusal) {
            LOG.warn("Signing in through {} was refused: {}", user.getIssuer(), refusal.getMessage());
            throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"), refusal);
        }
    }

    private static String claim(OidcUser user, String name) {
        return user.getClaims().get(name) instanceof String text ? text : "";
    }

    private static Set<String> groups(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.toSet());
            case String one -> Set.of(one);
            case null, default -> Set.of();
        };
    }
}

package org.policybook.web.sign;

import jakarta.servlet.DispatcherType;
import org.policybook.web.WebSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// What may be asked for without signing in, how to sign in, and what every answer tells browsers to refuse.
@Configuration(proxyBeanMethods = false)
class SignInRules {
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /// Everything below these paths is for people who signed in; for what, each page finds out. The rest is open to
    /// the public as far as there is anything for them.
    private static final String[] SIGNED_IN = {
        "/work/**",
        "/reading/**",
        "/drafts/**",
        "/new/**",
        "/import/**",
        "/meetings/**",
        "/papers/**",
        "/manage/**",
        "/admin/**",
        "/account/**"
    };

    @Bean
    SecurityFilterChain signInFilters(
            HttpSecurity http,
            WebSettings settings,
            Interruption interruption,
            Arrivals arrivals,
            ProviderSignIn provider) {
        boolean secure = settings.at().secure();
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(SIGNED_IN)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(interruption).accessDeniedHandler(interruption))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(arrivals)
                        .failureHandler(arrivals)
                        .permitAll())
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(arrivals).logoutSuccessUrl("/"))
                .headers(headers -> headers(headers, secure))
                .csrf(csrf -> csrf(csrf, secure));
        if (provider.isSetUp()) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .clientRegistrationRepository(provider)
                    .authorizedClientRepository(new NoTokensKept())
                    .authorizationEndpoint(go -> go.baseUri("/sign-in/go"))
                    .loginProcessingUrl("/sign-in/code")
                    .userInfoEndpoint(user -> user.oidcUserService(provider))
                    .successHandler(arrivals)
                    .failureHandler(arrivals));
        }
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, boolean secure) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .httpStrictTransportSecurity(
                        strict -> strict.requestMatcher(secure ? AnyRequestMatcher.INSTANCE : request -> false));
    }

    /// The token is in a cookie, so that a page with a form for the public needs no session, and outlives one.
    private static void csrf(CsrfConfigurer<HttpSecurity> csrf, boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-policybook-form" : "policybook-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
        csrf.csrfTokenRepository(tokens);
    }

    /// Nobody asks a provider anything after the sign-in, so that nothing is needed to do it with.
    @Bean
    OAuth2AuthorizedClientManager nothingAskedLater() {
        return request -> null;
    }

    /// Each step of each filter would be timed.
    @Bean
    SecurityObservationSettings untimed() {
        return SecurityObservationSettings.noObservations();
    }

    /// Sessions are there for the pages of problems too.
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessions(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> sessions = new FilterRegistrationBean<>(filter);
        sessions.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        sessions.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return sessions;
    }
}

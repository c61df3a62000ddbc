package org.policybook.web.sign;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.policybook.people.SqlAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/// What may be asked for without signing in, and how to sign in.
@Configuration(proxyBeanMethods = false)
class SignInRules {
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    @Bean
    SecurityFilterChain signInFilters(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/work/**", "/drafts/**", "/meetings/**", "/manage/**", "/admin/**", "/account/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .failureUrl("/sign-in?error=refused")
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .csrf(withDefaults())
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accountsToSignIn(SqlAccounts accounts) {
        return email -> accounts.find(email)
                .map(account -> User.withUsername(account.email())
                        .password(accounts.passwordHash(email).orElse("{noop}"))
                        .disabled(!account.active()
                                || accounts.passwordHash(email).isEmpty())
                        .authorities("ROLE_ACCOUNT")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("There is no account " + email));
    }
}

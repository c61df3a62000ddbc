package org.policybook.web.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.people.SqlAttempts;
import org.policybook.people.SqlAudit;
import org.policybook.people.SqlIdentities;
import org.policybook.people.SqlInvitations;
import org.policybook.web.WebSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// What signing in is put together from.
@Configuration(proxyBeanMethods = false)
@Import({SqlAttempts.class, SqlAudit.class, SqlIdentities.class, SqlInvitations.class})
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SignInParts.SESSION_SECONDS, tableName = "spring_session")
class SignInParts {
    static final int SESSION_SECONDS = 8 * 60 * 60;
    private static final int BCRYPT_STRENGTH = 11;

    @Bean
    SignInSettings signInSettings(WebSettings settings) {
        Path file = settings.data().resolve(SignInFile.NAME);
        try {
            return Files.exists(file) ? new SignInFile(settings).read(Files.readString(file)) : SignInSettings.NONE;
        } catch (IOException e) {
            throw new BadInput("%s cannot be read. It has to be a text file in UTF-8.".formatted(file), e);
        }
    }

    /// A hash begins with how it was made, so that it can be made better later.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    CookieSerializer sessionCookie(WebSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        boolean secure = settings.at().secure();
        cookie.setCookieName(secure ? "__Host-policybook" : "policybook");
        cookie.setUseSecureCookie(secure);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}

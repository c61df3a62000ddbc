package org.policybook.web;

import ch.qos.logback.classic.LoggerContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.web.sign.FirstAdministrator;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running web application.
public final class WebServer implements AutoCloseable {
    private final WebSettings settings;
    private final ConfigurableApplicationContext context;

    private WebServer(WebSettings settings, ConfigurableApplicationContext context) {
        this.settings = settings;
        this.context = context;
    }

    /// What is left to do before people can work.
    ///
    /// @param link works once, for a day
    public record FirstSteps(List<OrganisationId> organisations, String link) {
        public FirstSteps {
            organisations = List.copyOf(organisations);
        }
    }

    /// Starts it, and returns when it answers.
    ///
    /// @throws org.policybook.document.BadInput when a setting cannot be used, such as a port that is taken
    /// @throws org.policybook.document.LibraryFailure when the library or the database cannot be
    public static WebServer start(WebSettings settings) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext)) {
            // The program was started so that nothing logs; Spring would insist on it.
            System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        }
        Opening opening = new Opening(settings);
        try {
            return new WebServer(
                    settings,
                    new SpringApplicationBuilder(WebConfiguration.class)
                            .bannerMode(Banner.Mode.OFF)
                            .logStartupInfo(false)
                            .registerShutdownHook(false)
                            .properties(properties(settings))
                            .initializers(context -> {
                                context.getBeanFactory().registerSingleton("webSettings", settings);
                                context.getBeanFactory().registerSingleton("opening", opening);
                                opening.begin();
                            })
                            .run());
        } catch (RuntimeException e) {
            opening.abandon();
            throw StartFailure.explained(e, settings.at());
        }
    }

    private static Map<String, Object> properties(WebSettings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        // As the lines of a structured log name it.
        properties.put("spring.application.name", "policybook");
        properties.put("server.address", settings.at().address());
        properties.put("server.port", settings.at().port());
        // Without a proxy, what a request says of its sender is not to be believed.
        properties.put("server.forward-headers-strategy", settings.at().url().isPresent() ? "native" : "none");
        return properties;
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /// The address of the front page, without a slash at its end.
    public String front() {
        return settings.at().front(port());
    }

    /// Makes a new link when an organisation has no administrator.
    public Optional<FirstSteps> firstSteps() {
        FirstAdministrator first = context.getBean(FirstAdministrator.class);
        List<OrganisationId> waiting = first.waiting();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new FirstSteps(waiting, front() + "/first-steps/" + first.invite()));
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /// Lets requests that are under way end, and stops.
    @Override
    public void close() {
        context.close();
    }
}

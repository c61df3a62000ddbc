package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/// Tells a person with a browser what `/health` tells programs. It stands before the endpoint, which would answer
/// everybody with JSON.
@Component
class HealthPage extends AbstractHandlerMapping {
    private static final String PATH = "/health";
    private static final int BEFORE_ENDPOINTS = -1000;

    private final HealthEndpoint health;

    HealthPage(HealthEndpoint health, PageFacts facts) {
        this.health = health;
        setOrder(BEFORE_ENDPOINTS);
        setInterceptors(facts);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return request.getMethod().equals("GET") && isFor(request.getRequestURI()) && fromBrowser(request)
                ? (Controller) (asked, response) -> page(asked.getRequestURI())
                : null;
    }

    private static boolean isFor(String path) {
        return List.of(PATH, PATH + "/liveness", PATH + "/readiness").contains(path);
    }

    private static boolean fromBrowser(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private ModelAndView page(String path) {
        HealthDescriptor told =
                path.equals(PATH) ? health.health() : health.healthForPath(path.substring(PATH.length() + 1));
        boolean up = told != null && told.getStatus().equals(Status.UP);
        ModelAndView page = new ModelAndView("health", up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("up", up);
        return page;
    }
}

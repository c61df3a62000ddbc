package org.policybook.web.author;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.web.NotThere;
import org.policybook.web.VisitorArgument;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the draft that its address names, as `{org}`, `{slug}` and `{draft}`, and its template
/// the same as `here`.
@Configuration(proxyBeanMethods = false)
class DraftArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final DraftDoor door;
    private final VisitorArgument visitors;

    DraftArgument(DraftDoor door, VisitorArgument visitors) {
        this.door = door;
        this.visitors = visitors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(DraftHere.class);
    }

    @Override
    public DraftHere resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object names =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        Map<?, ?> named = names instanceof Map<?, ?> found ? found : Map.of();
        DraftHere here = door.find(
                        visitors.of(Optional.ofNullable(request.getUserPrincipal())),
                        door.policy(text(named, "org"), text(named, "slug")),
                        text(named, "draft"))
                .orElseThrow(NotThere::new);
        if (container != null) {
            container.addAttribute("here", here);
        }
        return here;
    }

    private static String text(Map<?, ?> named, String name) {
        return named.get(name) instanceof String value ? value : "";
    }
}

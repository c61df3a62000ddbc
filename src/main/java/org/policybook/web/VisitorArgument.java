package org.policybook.web;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.people.Account;
import org.policybook.people.SqlAccounts;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller its [Visitor], with the roles that the account has at this moment: what is taken from
/// somebody counts at once.
@Component
public class VisitorArgument implements HandlerMethodArgumentResolver {
    /// Of the request: its visitor, once they are known.
    static final String ATTRIBUTE = "visitor";

    private final SqlAccounts accounts;

    VisitorArgument(SqlAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visitor.class);
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        // The account was looked up already for what every page knows.
        return request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Visitor known
                ? known
                : of(Optional.ofNullable(request.getUserPrincipal()));
    }

    /// @param principal named by the e-mail address of the account
    public Visitor of(Optional<Principal> principal) {
        return new Visitor(
                principal.flatMap(found -> accounts.find(found.getName())).filter(Account::active));
    }
}

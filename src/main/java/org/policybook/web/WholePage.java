package org.policybook.web;

import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.view.freemarker.FreeMarkerView;

/// Sends a page once all of it is written: one that fails halfway becomes a page that says so, not half a page.
public final class WholePage extends FreeMarkerView {
    /// Of the request: a [WrittenPage] to send in place of what the template would write.
    public static final String READY = "policybook.ready";

    /// Of the request: a `Consumer<String>` that is told what was written.
    public static final String WRITTEN = "policybook.written";

    @Override
    protected void doRender(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (request.getAttribute(READY) instanceof WrittenPage page) {
            page.send(request, response);
        } else {
            super.doRender(model, request, response);
        }
    }

    @Override
    protected void processTemplate(Template template, SimpleHash model, HttpServletResponse response)
            throws IOException, TemplateException {
        StringWriter whole = new StringWriter();
        template.process(model, whole);
        String page = whole.toString();
        response.getWriter().write(page);
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(WRITTEN, RequestAttributes.SCOPE_REQUEST) instanceof Consumer<?> told) {
            @SuppressWarnings("unchecked") // Only such are put there.
            Consumer<String> written = (Consumer<String>) told;
            written.accept(page);
        }
    }
}

package org.policybook.web;

import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import org.springframework.web.servlet.view.freemarker.FreeMarkerView;

/// Sends a page once all of it is written: one that fails halfway becomes a page that says so, not half a page.
public final class WholePage extends FreeMarkerView {
    @Override
    protected void processTemplate(Template template, SimpleHash model, HttpServletResponse response)
            throws IOException, TemplateException {
        StringWriter whole = new StringWriter();
        template.process(model, whole);
        response.getWriter().write(whole.toString());
    }
}

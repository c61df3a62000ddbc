package org.policybook.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.policybook.diff.PolicyDiff;

/// Shows what changed between two texts as one HTML page that needs no other file, reads well aloud and
/// on paper, and does not rely on colour.
public final class RedlinePage {
    private final Configuration templates;

    public RedlinePage() {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(RedlinePage.class, "/templates/documents"));
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ROOT);
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    /// @param from what the text before is called: `version 2.1`, a file's name
    /// @param to what the text after is called
    public String html(PolicyDiff diff, String title, String from, String to) {
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate("redline.ftlh").process(RedlineModel.of(diff, title, from, to), page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("templates/documents/redline.ftlh does not fit its model", broken);
        }
        return page.toString();
    }
}

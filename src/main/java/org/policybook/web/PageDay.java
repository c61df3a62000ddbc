package org.policybook.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.policybook.document.PartialDate;

/// A day in the words of a page's language: `day(version.from)` is `21 November 2026`, `November 2026` or `2026`.
public final class PageDay implements TemplateMethodModelEx {
    private final Locale locale;

    public PageDay(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        Object value = DeepUnwrap.permissiveUnwrap((TemplateModel) arguments.getFirst());
        return value instanceof PartialDate partial ? of(partial) : of(PartialDate.of((LocalDate) value));
    }

    public String of(PartialDate date) {
        String pattern = date.month() == 0 ? "uuuu" : date.day() == 0 ? "MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.firstDay());
    }
}

package org.policybook.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of a page in its language: `t("home.title")`, with what `{0}` and `{1}` stand for after the name.
final class PageWords implements TemplateMethodModelEx {
    private final MessageSource words;
    private final Locale locale;

    PageWords(MessageSource words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    @Override
    public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String name = arguments.getFirst().toString();
        Object[] details = new Object[arguments.size() - 1];
        for (int i = 0; i < details.length; i++) {
            details[i] = String.valueOf(DeepUnwrap.permissiveUnwrap((TemplateModel) arguments.get(i + 1)));
        }
        return words.getMessage(name, details, locale);
    }
}

package org.policybook.web;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How templates see our values: the parts of a record by their names, an empty [Optional] as nothing.
public final class PageValues extends DefaultObjectWrapper {
    public PageValues() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof Optional<?> optional ? super.wrap(optional.orElse(null)) : super.wrap(value);
    }
}

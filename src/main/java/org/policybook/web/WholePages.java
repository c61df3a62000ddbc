package org.policybook.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.freemarker.FreeMarkerViewResolver;

/// Makes every page a [WholePage].
@Component
class WholePages implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof FreeMarkerViewResolver resolver) {
            resolver.setViewClass(WholePage.class);
        }
        return bean;
    }
}

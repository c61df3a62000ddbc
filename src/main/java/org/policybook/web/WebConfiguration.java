package org.policybook.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.policybook.library.Library;
import org.policybook.people.Database;
import org.policybook.people.SqlAccounts;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What the web application is put together from. Its settings are in `web.properties`.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@Import(SqlAccounts.class)
@PropertySource("classpath:org/policybook/web/web.properties")
class WebConfiguration {
    @Bean
    Library library(Opening opening) {
        return opening.library();
    }

    @Bean
    Clock clock(WebSettings settings) {
        return settings.clock();
    }

    @Bean
    Database database(Opening opening) {
        return opening.database();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.source();
    }

    @Bean
    WebMvcConfigurer pages(VisitorArgument visitor, PageFacts facts, RefusedForms refused) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visitor);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(facts);
                registry.addInterceptor(refused);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations(PageAsset.FOLDERS.stream()
                                .map(folder -> "classpath:" + folder)
                                .toArray(String[]::new))
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}

package org.policybook.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets pages that search be made a few at a time, in the order in which they were asked for. Without it, threads in
/// plenty share the processors as it comes: some searches would wait for seconds while others pass them, and all other
/// pages would wait with them.
@Component
class SearchTurns implements HandlerInterceptor, WebMvcConfigurer {
    /// Somebody may wait for a disk now and then.
    private static final int FOR_EACH_PROCESSOR = 2;

    /// Whoever waited so long goes on all the same.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final String HELD = SearchTurns.class.getName();

    private final Semaphore turns =
            new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/search", "/conflicts", "/policies/*/*/*/elsewhere");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (turns.tryAcquire(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
            request.setAttribute(HELD, true);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(HELD) != null) {
            request.removeAttribute(HELD);
            turns.release();
        }
    }
}

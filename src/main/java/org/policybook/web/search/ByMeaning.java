package org.policybook.web.search;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.policybook.library.Library;
import org.policybook.library.Meaning;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchInPreparation;
import org.policybook.web.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the pages find clauses by what they mean. The language model is opened some time after the start, so that
/// nobody waits for it, and reads new clauses in the background, with pauses. Where it is missing, damaged or
/// switched off by `POLICYBOOK_MEANING=off`, the pages search by words and say so.
@Component
class ByMeaning implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ByMeaning.class);
    private static final String SETTING = "POLICYBOOK_MEANING";
    private static final int FIRST_SECONDS = 15;
    private static final int PAUSE_SECONDS = 120;

    /// Between a few clauses, so that readers have the processor.
    private static final long BREATH_MILLIS = 60;

    private final boolean wanted;
    private final Supplier<Optional<Meaning>> model;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("meaning").daemon().factory());
    private volatile Optional<Meaning> meaning = Optional.empty();
    private volatile boolean learnt;

    @Autowired
    ByMeaning(Library library, WebSettings settings) {
        this(!settings.variable(SETTING).filter("off"::equals).isPresent(), () -> Meaning.open(library, LOG::info));
    }

    /// @param model opens it; gives nothing when it is missing or damaged
    ByMeaning(boolean wanted, Supplier<Optional<Meaning>> model) {
        this.wanted = wanted;
        this.model = model;
    }

    /// How the pages search now.
    enum State {
        /// By meaning too.
        READY,
        /// Some clauses are still to be read.
        LEARNING,
        /// By words only.
        OFF
    }

    State state() {
        return meaning.isEmpty() ? State.OFF : learnt ? State.READY : State.LEARNING;
    }

    /// By meaning too where that can be had.
    SearchClauses of(SearchClauses byWords) {
        return meaning.map(byWords::withMeaning).orElse(byWords);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            var _ = timer.scheduleWithFixedDelay(this::run, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /// A failure is logged, for the timer would never run again after it.
    void run() {
        try {
            if (meaning.isEmpty()) {
                meaning = model.get();
            }
            if (meaning.isEmpty()) {
                timer.shutdown();
            } else {
                meaning.get()
                        .learn((done, all) -> rested(), damage -> LOG.error("An organisation is left out", damage));
                learnt = true;
            }
        } catch (SearchInPreparation later) {
            LOG.info("Clauses are read for their meaning once the search index is made");
        } catch (RuntimeException e) {
            LOG.error("The search goes on by words, since clauses could not be read for their meaning", e);
        }
    }

    /// @return false when the program ends
    private static boolean rested() {
        try {
            Thread.sleep(BREATH_MILLIS);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        timer.shutdownNow();
        if (timer.awaitTermination(5, TimeUnit.SECONDS)) {
            Optional<Meaning> open = meaning;
            meaning = Optional.empty();
            open.ifPresent(Meaning::close);
        }
    }
}

package org.policybook;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/// The rules of axe, asked in the page itself. Its own builder opens a second page for each answer, and brings back all
/// that is right too.
public final class Axe {
    private static final int FEWEST_RULES = 10;
    private static final String RUN = """
            () => axe.run(document, {resultTypes: ['violations']}).then(found => ({
              kept: found.passes.length,
              broken: found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.html))
            }))
            """;

    private Axe() {}

    /// What is broken on the page that is open, one line each part of it.
    public static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        if (!(page.evaluate(RUN) instanceof java.util.Map<?, ?> found
                && found.get("kept") instanceof Number kept
                && found.get("broken") instanceof List<?> broken)) {
            throw new AssertionError("axe gave no answer");
        }
        Stream<String> tooFew =
                kept.intValue() < FEWEST_RULES ? Stream.of("Only " + kept + " rules were kept.") : Stream.of();
        return Stream.concat(broken.stream().map(String::valueOf), tooFew).toList();
    }
}

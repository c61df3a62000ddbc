package org.policybook.governance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.policybook.governance.lifecycle.ApprovalTest.assertRefused;
import static org.policybook.governance.lifecycle.VersionsOnPaper.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord.Reign;

/// What is in force after a suspension or withdrawal, of one version or of all; extensions and corrections.
class HaltsAndExtensionsTest {
    private static final Optional<VersionNumber> ALL = Optional.empty();
    private static final Optional<VersionNumber> SECOND = Optional.of(VersionNumber.of("2.0"));

    private final VersionsOnPaper versions = new VersionsOnPaper();

    private void twoVersions() {
        versions.publish("1.0", "2022-01-01", "2025-01");
        versions.publish("2.0", "2025-01-01", "2026-12");
    }

    @Test
    void withoutItsNewestVersionTheOneBeforeApplies() {
        twoVersions();
        versions.take(versions.steps().suspend(SECOND, TODAY, "A wrong dose"));

        assertThat(inForce(TODAY.minusDays(1))).contains("2.0");
        assertThat(inForce(TODAY)).contains("1.0");

        versions.take(versions.steps().reinstate(SECOND, TODAY.plusDays(10), "The dose was right"));
        assertThat(versions.record().reigns())
                .extracting(reign -> reign.version().version().text(), Reign::from, Reign::until)
                .containsExactly(
                        tuple("1.0", LocalDate.of(2022, 1, 1), Optional.of(LocalDate.of(2025, 1, 1))),
                        tuple("2.0", LocalDate.of(2025, 1, 1), Optional.of(TODAY)),
                        tuple("1.0", TODAY, Optional.of(TODAY.plusDays(10))),
                        tuple("2.0", TODAY.plusDays(10), Optional.empty()));
    }

    @Test
    void withoutThePolicyNothingApplies() {
        twoVersions();
        versions.take(versions.steps().withdraw(ALL, TODAY, "The quay is closed"));

        assertThat(inForce(TODAY.minusDays(1))).contains("2.0");
        assertThat(inForce(TODAY)).isEmpty();
        assertRefused(versions.steps().reinstate(ALL, TODAY, "Open again"), "state", "withdrawn, for good");

        versions.publish("3.0", "2026-11-21", "2029-11");
        assertThat(inForce(TODAY)).contains("3.0");
    }

    @Test
    void theWholePolicyMayBeSuspendedWhileOneVersionIs() {
        twoVersions();
        versions.take(versions.steps().suspend(SECOND, TODAY, "A wrong dose"));

        versions.take(versions.steps().suspend(ALL, TODAY, "The older one is no better"));

        assertThat(inForce(TODAY)).isEmpty();
        assertRefused(versions.steps().suspend(ALL, TODAY, "Again"), "state", "suspended already");
        versions.take(versions.steps().reinstate(ALL, TODAY, "All is well"));
        assertThat(inForce(TODAY)).contains("2.0");
    }

    @Test
    void thePastIsNotRewritten() {
        twoVersions();

        assertRefused(
                versions.steps().suspend(ALL, TODAY.minusDays(1), "A fault"),
                "no-rewriting",
                "Give today or a later day");
        assertRefused(versions.steps().withdraw(ALL, TODAY, " "), "reason", "Say in a line why");
        assertRefused(
                versions.steps().withdraw(Optional.of(VersionNumber.of("7.0")), TODAY, "Gone"),
                "version",
                "It has no version 7.0");
        assertRefused(
                new VersionsOnPaper().steps().withdraw(ALL, TODAY, "Gone"), "published", "\"policybook give-up\"");
    }

    @Test
    void anExtensionIsLaterAndWithinTheLimitCountedFromTheFirstDate() {
        versions.publish("1.0", "2023-06-01", "2026-06");

        assertRefused(versions.extend("2026-09"), "later", "the review would be late all the same");
        assertRefused(versions.extend("2027-07"), "extension-limit", "puts a review off to 2027-06-30 at most");
        assertThat(versions.extend("2027-03")).isInstanceOf(Step.Taken.class);
        assertThat(first().reviewDue()).hasToString("Optional[2027-03]");
        assertRefused(versions.extend("2027-02"), "later", "due 2027-03, and 2027-02 is not later");
        assertRefused(versions.extend("2027-09"), "extension-limit", "Its review was due 2026-06");
    }

    @Test
    void aReviewWithoutChangeMovesTheDateAndTheLimitWithIt() {
        versions.publish("1.0", "2023-06-01", "2026-06");
        versions.reaffirm();

        assertThat(first().reviewDue()).hasToString("Optional[2029-11]");
        assertThat(versions.extend("2030-11")).isInstanceOf(Step.Taken.class);
    }

    @Test
    void aCorrectionStandsBesideWhatWasPublished() {
        versions.publish("1.0", "2023-06-01", "2026-06");
        versions.correct("effective.from", "2023-06-01", "2023-07-01");
        versions.correct("approved.by", "Quay Panel", "Rope Panel");

        assertThat(inForce(LocalDate.of(2023, 6, 15))).isEmpty();
        assertThat(first().approval().by()).isEqualTo("Rope Panel");
        assertThat(versions.record().events()).first().isInstanceOfSatisfying(Published.class, published -> {
            assertThat(published.effectiveFrom()).hasToString("2023-06-01");
            assertThat(published.approval().by()).isEqualTo("Quay Panel");
        });
        assertRefused(versions.correct("owner", "Pilot", "Pilot"), "correction", "is \"Pilot\" already");
        assertThatThrownBy(() -> versions.correct("review-due", "2026-06", "soon"))
                .isInstanceOf(BadInput.class);
    }

    private Published first() {
        return versions.record().version(VersionNumber.of("1.0")).orElseThrow();
    }

    private Optional<String> inForce(LocalDate day) {
        return versions.record().inForceOn(day).map(version -> version.version().text());
    }

    @Test
    void anEventBringsTheReviewForwardOnly() {
        versions.publish("1.0", "2026-01-01", "2029-01");
        PartialDate december = PartialDate.parse("2026-12");

        assertRefused(versions.steps().trigger(december, " ", PartialDate.of(TODAY)), "reason", "the law changed");
        assertRefused(
                versions.steps().trigger(december, "New law", PartialDate.parse("2026-12-01")),
                "date",
                "said to have happened 2026-12-01");
        assertRefused(
                versions.steps().trigger(PartialDate.parse("2026-10"), "New law", PartialDate.of(TODAY)),
                "past",
                "2026-10 is over");
        assertRefused(
                versions.steps().trigger(PartialDate.parse("2029"), "New law", PartialDate.of(TODAY)),
                "sooner",
                "not sooner");

        versions.trigger("2026-12");
        assertThat(versions.record().latest().orElseThrow().reviewDue()).contains(december);
        assertRefused(versions.extend("2028-01"), "extension-limit", "Its review was due 2026-12");
        versions.extend("2027-03");
        assertThat(versions.record().latest().orElseThrow().reviewDue()).contains(PartialDate.parse("2027-03"));
    }
}

package org.policybook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.governance.Organisation;
import org.policybook.mail.LetterTemplates;
import org.policybook.people.Channel;
import org.policybook.people.Message;

/// Puts a digest into words.
final class DigestLetter {
    private final LetterTemplates templates;
    private final Optional<String> link;

    /// @param link where a policy is on the web, with `{policy}` in the place of `ORG/POLICY`
    DigestLetter(LetterTemplates templates, Optional<String> link) {
        this.templates = templates;
        this.link = link;
    }

    Message write(Digest digest, Organisation organisation) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("subject", subject(digest));
        model.put("organisation", organisation.name());
        model.put("name", digest.to().name());
        model.put("reviews", digest.reviews().stream().map(this::review).toList());
        model.put("reviewsIntro", reviewsIntro(digest.reviews()));
        model.put("readings", digest.readings().stream().map(this::reading).toList());
        model.put("readingsIntro", "You are asked to read the following, and to confirm it.");
        model.put(
                "footer",
                "Sent on %s by the policy library of %s. You get at most one such message a day. Please do not answer it; if it should not reach you, tell your policy manager."
                        .formatted(Days.written(digest.day()), organisation.name()));
        LetterTemplates.Written written = templates.write("digest", model);
        return new Message(
                digest.key(),
                digest.organisation(),
                Channel.MAIL,
                digest.to().email(),
                new Message.Words(written.subject(), written.text(), written.html()));
    }

    private static String subject(Digest digest) {
        List<String> parts = new ArrayList<>();
        long late = late(digest.reviews());
        long ahead = digest.reviews().size() - late;
        if (late > 0) {
            parts.add(counted(late, "review") + " overdue");
        }
        if (ahead > 0) {
            parts.add(counted(ahead, "review") + " coming up");
        }
        if (!digest.readings().isEmpty()) {
            parts.add(counted(digest.readings().size(), "policy", "policies") + " to read");
        }
        return "Policies: " + String.join(", ", parts);
    }

    private static String reviewsIntro(List<Digest.ReviewLine> reviews) {
        long late = late(reviews);
        if (late == reviews.size()) {
            return late == 1 ? "A review is overdue." : "%d reviews are overdue.".formatted(late);
        }
        return late == 0
                ? "The date of a review comes nearer."
                : "%s overdue; the others come nearer.".formatted(late == 1 ? "One review is" : late + " reviews are");
    }

    private static long late(List<Digest.ReviewLine> reviews) {
        return reviews.stream().filter(review -> review.days() < 0).count();
    }

    private Map<String, Object> review(Digest.ReviewLine review) {
        Map<String, Object> line =
                line(review.policy(), review.title(), review.version().text());
        line.put("late", review.days() < 0);
        line.put("state", state(review));
        line.put("why", review.why());
        return line;
    }

    static String state(Digest.ReviewLine review) {
        String due = Days.written(review.due());
        if (review.days() == 0) {
            return "Review due today, %s.".formatted(due);
        }
        return review.days() < 0
                ? "Review was due %s: %s overdue.".formatted(due, Days.counted(-review.days()))
                : "Review due %s: in %s.".formatted(due, Days.counted(review.days()));
    }

    private Map<String, Object> reading(Digest.ReadingLine reading) {
        Map<String, Object> line =
                line(reading.policy(), reading.title(), reading.version().text());
        line.put(
                "state",
                reading.again()
                        ? "You read an earlier version: only the clauses that changed are asked. Asked since %s."
                                .formatted(Days.written(reading.asked()))
                        : "Asked since %s.".formatted(Days.written(reading.asked())));
        return line;
    }

    private Map<String, Object> line(PolicyId policy, String title, String version) {
        Map<String, Object> line = new LinkedHashMap<>();
        Optional<String> url = link.map(address -> address.replace("{policy}", policy.toString()));
        line.put("title", title);
        line.put("version", version);
        line.put("url", url.orElse(""));
        line.put("link", url.orElse(policy.toString()));
        return line;
    }

    private static String counted(long count, String thing) {
        return counted(count, thing, thing + "s");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}

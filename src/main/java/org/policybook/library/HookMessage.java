package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policybook.governance.Organisation;
import org.policybook.mail.HookSettings;
import org.policybook.people.Channel;
import org.policybook.people.Message;
import tools.jackson.databind.json.JsonMapper;

/// What a channel outside is told: the reviews of which people are reminded on a day. No names of people.
final class HookMessage {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private HookMessage() {}

    static Message of(HookSettings hook, ReminderPlan plan, Organisation organisation) {
        Digest first = plan.digests().getFirst();
        Map<Object, Digest.ReviewLine> reviews = new LinkedHashMap<>();
        plan.digests().stream()
                .flatMap(digest -> digest.reviews().stream())
                .forEach(line -> reviews.putIfAbsent(line.policy(), line));
        String title = "%s: policies to review".formatted(organisation.name());
        Object body = switch (hook.form()) {
            case JSON -> json(organisation, first, List.copyOf(reviews.values()));
            case TEAMS -> card(title, List.copyOf(reviews.values()));
        };
        return new Message(
                "hook/%s/%s/%s".formatted(organisation.id(), first.day(), hook.name()),
                organisation.id(),
                Channel.HOOK,
                hook.name(),
                new Message.Words(title, MAPPER.writeValueAsString(body), ""));
    }

    private static Object json(Organisation organisation, Digest first, List<Digest.ReviewLine> reviews) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", "reviews");
        document.put("organisation", organisation.id().value());
        document.put("day", first.day().toString());
        document.put("reviews", reviews.stream().map(HookMessage::line).toList());
        return document;
    }

    private static Map<String, Object> line(Digest.ReviewLine review) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("policy", review.policy().toString());
        line.put("title", review.title());
        line.put("version", review.version().text());
        line.put("reviewDue", review.due().toString());
        line.put("days", review.days());
        line.put("step", review.rung());
        return line;
    }

    private static Object card(String title, List<Digest.ReviewLine> reviews) {
        List<Map<String, Object>> blocks = Stream.concat(
                        Stream.of(Map.<String, Object>of(
                                "type",
                                "TextBlock",
                                "text",
                                title,
                                "weight",
                                "Bolder",
                                "size",
                                "Medium",
                                "wrap",
                                true)),
                        reviews.stream()
                                .map(review -> Map.<String, Object>of(
                                        "type",
                                        "TextBlock",
                                        "text",
                                        "%s, version %s. %s"
                                                .formatted(
                                                        review.title(),
                                                        review.version().text(),
                                                        DigestLetter.state(review)),
                                        "wrap",
                                        true)))
                .toList();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        content.put("type", "AdaptiveCard");
        content.put("version", "1.4");
        content.put("body", blocks);
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", content)));
    }
}

package org.policybook.render.html;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.policybook.document.VersionNumber;
import org.policybook.render.Labels;
import org.policybook.render.ShownDate;
import org.policybook.render.Site;
import org.policybook.render.SiteEntry;

/// Writes what stands beside the documents of a folder: the index by topic and letter, the list of pages
/// for search engines, and the feed of what was published.
public final class SitePages {
    private final DocumentTemplates templates;

    public SitePages(DocumentTemplates templates) {
        this.templates = templates;
    }

    /// The pages by file name.
    public Map<String, byte[]> write(Site site) {
        Map<String, Object> model = model(site);
        Map<String, byte[]> pages = new TreeMap<>();
        pages.put("index.html", run("site.ftlh", site, model));
        pages.put("sitemap.xml", run("sitemap.ftlx", site, model));
        pages.put("feed.xml", run("feed.ftlx", site, model));
        return pages;
    }

    private byte[] run(String template, Site site, Map<String, Object> model) {
        String file = "documents/%s/%s".formatted(site.style().name(), template);
        return templates.run(file, model).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> model(Site site) {
        Labels labels = Labels.of(site.language(), site.style());
        Comparator<Object> order = Collator.getInstance(Locale.forLanguageTag(site.language()));
        List<Map<String, Object>> entries = site.entries().stream()
                .sorted(Comparator.comparing(SiteEntry::title, order).thenComparing(SiteEntry::policy))
                .map(entry -> entry(entry, site.language()))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", labels.text("site.title", site.name()));
        model.put("style", StyledParts.look(site.style()));
        model.put("name", site.name());
        model.put("language", site.language());
        model.put("address", site.address());
        model.put("id", id("site " + site.name() + site.address()));
        model.put(
                "updated",
                site.entries().stream()
                        .map(SiteEntry::recorded)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        model.put("entries", entries);
        model.put("letters", groups(entries, order, entry -> List.of(letter(entry))));
        model.put("topics", groups(entries, order, entry -> topics(entry, labels)));
        model.put("labels", labels.all());
        return model;
    }

    private static Map<String, Object> entry(SiteEntry entry, String language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", entry.title());
        fields.put("summary", entry.summary());
        fields.put("status", entry.status());
        fields.put("version", entry.version().map(VersionNumber::text).orElse(""));
        fields.put(
                "from",
                entry.effectiveFrom().map(date -> ShownDate.of(date, language)).orElse(""));
        fields.put("recorded", entry.recorded().toString());
        fields.put("day", LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC).toString());
        fields.put("reason", entry.reason());
        fields.put("id", id(entry.policy() + "@" + fields.get("version")));
        fields.put("topics", entry.topics());
        fields.put("page", entry.files().getFirst());
        fields.put(
                "files",
                entry.files().stream()
                        .map(file -> Map.of("name", file, "kind", kind(file)))
                        .toList());
        return fields;
    }

    /// A name for a feed that stays the same wherever the folder lies.
    private static String id(String thing) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
    }

    private static String kind(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String letter(Map<String, Object> entry) {
        return String.valueOf(entry.get("title"))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(first -> Character.toString(Character.toUpperCase(first)))
                .findFirst()
                .orElse("#");
    }

    private static List<String> topics(Map<String, Object> entry, Labels labels) {
        List<String> topics = new ArrayList<>();
        if (entry.get("topics") instanceof List<?> given) {
            given.forEach(topic -> topics.add(String.valueOf(topic)));
        }
        return topics.isEmpty() ? List.of(labels.text("site.other")) : topics;
    }

    private static List<Map<String, Object>> groups(
            List<Map<String, Object>> entries,
            Comparator<Object> order,
            Function<Map<String, Object>, List<String>> names) {
        Map<String, List<Map<String, Object>>> groups = new TreeMap<>(order);
        entries.forEach(entry -> names.apply(entry)
                .forEach(name ->
                        groups.computeIfAbsent(name, group -> new ArrayList<>()).add(entry)));
        List<Map<String, Object>> shown = new ArrayList<>();
        groups.forEach((name, group) -> shown.add(Map.of("name", name, "entries", group)));
        return shown;
    }
}

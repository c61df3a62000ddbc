package org.policybook.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.policybook.intake.IntakeFile;

/// The parts of a Word file (a ZIP of XML), unpacked one by one as they are asked for and within [Limits].
final class WordPackage implements AutoCloseable {
    private final ZipFile zip;
    private final Limits limits;
    private long unpacked;

    private WordPackage(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /// Where a relationship leads.
    ///
    /// @param target a part's name, or an address when external
    record Relation(String type, String target, boolean external) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    static WordPackage open(IntakeFile file, Limits limits) {
        try (InputStream content = file.stream()) {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.readAllBytes()))
                    .get();
            if (zip.getEntries().hasMoreElements() && count(zip) <= Limits.ENTRIES) {
                return new WordPackage(zip, limits);
            }
            throw limits.refused("it packs no parts, or more than %,d".formatted(Limits.ENTRIES));
        } catch (IOException | IllegalArgumentException damaged) {
            throw limits.unreadable("it is damaged or broken off (its table of parts is missing)", damaged);
        }
    }

    private static int count(ZipFile zip) {
        int count = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            count++;
        }
        return count;
    }

    List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// The XML of a part, when there is such a part.
    Optional<Xml> xml(String part) {
        return bytes(part, Limits.PART).map(bytes -> XmlParts.read(part, new ByteArrayInputStream(bytes), limits));
    }

    Optional<byte[]> bytes(String part, int most) {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(allowed(entry, most) + 1);
            refuseBomb(entry, bytes.length, most);
            unpacked += bytes.length;
            return Optional.of(bytes);
        } catch (IOException damaged) {
            throw limits.unreadable("its part %s is damaged or encrypted".formatted(part), damaged);
        }
    }

    private int allowed(ZipArchiveEntry entry, int most) {
        long byRatio = Math.max(Limits.SMALL, entry.getCompressedSize() * Limits.RATIO);
        return (int) Math.min(Math.min(most, byRatio), Limits.UNPACKED - unpacked);
    }

    private void refuseBomb(ZipArchiveEntry entry, int length, int most) {
        if (length > allowed(entry, most)) {
            throw limits.refused(
                    "its part %s unpacks to more than is allowed (%,d MB a part, %,d MB a file, %d times its packed size)"
                            .formatted(entry.getName(), Limits.PART >> 20, Limits.UNPACKED >> 20, Limits.RATIO));
        }
    }

    /// The relationships of a part, or of the whole file for an empty name, by their ids.
    Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> relations = new HashMap<>();
        xml(folder + "_rels/" + part.substring(slash) + ".rels")
                .ifPresent(root -> root.children()
                        .forEach(relation -> relations.put(relation.attribute("Id"), relation(folder, relation))));
        return relations;
    }

    private static Relation relation(String folder, Xml relation) {
        boolean external = relation.attribute("TargetMode").equals("External");
        String target = relation.attribute("Target");
        return new Relation(relation.attribute("Type"), external ? target : resolve(folder, target), external);
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}

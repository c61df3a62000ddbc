package org.policybook.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.TextReport;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Organisation;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.RecordPages;
import org.policybook.store.VersionEvidence;

/// Gathers all that shows how a version came to be into one archive, with a way to check it by `git` and
/// `sha256sum` alone. The same library gives the same bytes.
public final class GatherEvidence {
    private final Library library;

    public GatherEvidence(Library library) {
        this.library = library;
    }

    /// The archive, which holds one folder.
    ///
    /// @param version a published version
    /// @param warn is told of everything that could not be shown as meant
    /// @throws BadInput when the text is a draft
    public byte[] gather(Reading version, Session session, Consumer<String> warn) {
        VersionNumber number = version.version()
                .orElseThrow(() -> new BadInput(
                        "%s is a draft, and evidence is of a version that was published. \"policybook progress %s\" tells how far the draft has come."
                                .formatted(version.address(), version.policy())));
        VersionEvidence evidence = library.store(version.policy().organisation())
                .evidence(version.policy().policy(), number);
        Map<String, byte[]> files = files(version, evidence, session, warn);
        Map<String, String> listed = described(files.keySet());
        Organisation organisation = library.organisation(version.policy().organisation());
        EvidencePage page = new EvidencePage(
                version,
                organisation,
                session.today(),
                evidence.events().keySet().stream().map(EvidenceCheck::file).toList(),
                listed);
        RenderPolicy render = new RenderPolicy(library);
        files.put(
                "index.html",
                new RecordPages(DocumentTemplates.from(library.templates()))
                        .write(page.page(render.style(organisation))));
        files.put(EvidenceArchive.HASHES, EvidenceArchive.hashes(files));
        return EvidenceArchive.zip(evidence.name().fileName() + "-evidence", files);
    }

    private Map<String, byte[]> files(
            Reading version, VersionEvidence evidence, Session session, Consumer<String> warn) {
        Map<String, byte[]> files = new TreeMap<>();
        evidence.published().files().forEach((path, file) -> files.put("policy/" + path, file.bytes()));
        evidence.approved().files().forEach((path, file) -> files.put("approved/" + path, file.bytes()));
        evidence.events().forEach((path, file) -> files.put(EvidenceCheck.file(path), file.bytes()));
        files.put("objects.pack", evidence.objects().bytes());
        files.put("document.html", new IssueDocuments(library).serve(version, RenderPolicy.Form.HTML, session, warn));
        redline(version, session, warn, files);
        new EvidenceCheck(version, evidence).addTo(files);
        return files;
    }

    private void redline(Reading version, Session session, Consumer<String> warn, Map<String, byte[]> files) {
        EvidencePage.before(version).ifPresent(number -> {
            Reading before = new ReadPolicy(library)
                    .read(new Address(version.policy(), new Edition.OfVersion(number)), session.today());
            PolicyDiff diff = new ComparePolicies(library).compare(before, version);
            files.put(
                    "changes.html",
                    new RenderComparison(() -> library, session.today())
                            .render(
                                    diff,
                                    side(before),
                                    side(version),
                                    RenderComparison.Form.HTML,
                                    RenderComparison.Layout.INLINE,
                                    warn));
            String lines = String.join("\n", TextReport.of(diff));
            files.put(
                    "changes.txt",
                    "%s → %s\n\n%s\n"
                            .formatted(before.address(), version.address(), lines)
                            .getBytes(UTF_8));
        });
    }

    private static RenderComparison.Side side(Reading reading) {
        return new RenderComparison.Side(reading.address(), reading.parsed().policy(), Optional.of(reading));
    }

    /// What each file is; those of the journal stand beside their events.
    private static Map<String, String> described(Iterable<String> names) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("document.html", "the controlled document as issued");
        known.put("policy/policy.md", "the text as published");
        known.put("policy/eia.yaml", "its equality impact assessment");
        known.put("policy/checklist.yaml", "its approval checklist, as it was answered");
        known.put("changes.html", "what changed since the version before, to read");
        known.put("changes.txt", "the same in plain text");
        known.put("CHECK.md", "how to check all of this");
        known.put("check.sh", "the same as a script");
        known.put("objects.pack", "Git's own objects, for the check");
        known.put(EvidenceArchive.HASHES, "the SHA-256 of every file");
        Map<String, String> described = new LinkedHashMap<>();
        List<String> there = new ArrayList<>();
        names.forEach(there::add);
        there.add(EvidenceArchive.HASHES);
        known.forEach((name, what) -> {
            if (there.contains(name)) {
                described.put(name, what);
            }
        });
        there.stream()
                .filter(name -> name.startsWith("policy/") && !known.containsKey(name))
                .forEach(name -> described.put(name, "published with the text"));
        there.stream()
                .filter(name -> name.startsWith("approved/"))
                .forEach(name -> described.put(name, "as it was approved"));
        return described;
    }
}

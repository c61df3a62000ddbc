package org.policybook.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Address;
import org.policybook.governance.Person;

/// The sample library in a folder of its own, as it stands on 21 November 2026.
public final class SampleLibrary implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Session SESSION = new Session(
            new Person("Policy Officer", "policy.officer@example.org"), Instant.parse("2026-11-21T09:00:00Z"), TODAY);

    private final Library library;
    private final List<String> warnings = new ArrayList<>();

    /// @param folder new or empty
    public SampleLibrary(Path folder) {
        library = Library.init(folder);
        new LoadSamples(library).load(SESSION, organisation -> {});
    }

    /// Has the search index made, so that the first to search need not wait.
    public SampleLibrary indexed() {
        new BuildIndex(library).rebuild(progress -> {}, damage -> {
            throw damage;
        });
        return this;
    }

    /// The document at an address, such as `riverside-surgery/social-media@1.0`.
    public byte[] render(String address, RenderPolicy.Form form) {
        Reading reading = new ReadPolicy(library).read(Address.parse(address), TODAY);
        return new RenderPolicy(library).render(reading, form, TODAY, warnings::add);
    }

    /// The page that compares two texts.
    public byte[] compare(String before, String after, RenderComparison.Layout layout) {
        RenderComparison.Side from = side(before);
        RenderComparison.Side to = side(after);
        return new RenderComparison(() -> library, TODAY)
                .render(
                        new ComparePolicies(library)
                                .compare(
                                        from.reading().orElseThrow(),
                                        to.reading().orElseThrow()),
                        from,
                        to,
                        RenderComparison.Form.HTML,
                        layout,
                        warnings::add);
    }

    private RenderComparison.Side side(String address) {
        Reading reading = new ReadPolicy(library).read(Address.parse(address), TODAY);
        return new RenderComparison.Side(address, reading.parsed().policy(), Optional.of(reading));
    }

    /// The addresses of all policies that have been published.
    public List<String> published() {
        return new ListPolicies(library)
                        .list(Set.of(), TODAY, damage -> {
                            throw damage;
                        })
                        .stream()
                        .filter(line -> line.version().isPresent())
                        .map(line -> line.policy() + "@" + line.version().orElseThrow())
                        .toList();
    }

    /// What rendering warned of so far.
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void close() {
        library.close();
    }
}

package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.library.RenderPolicy;
import org.policybook.library.SampleLibrary;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;

/// Every policy of the sample library, in the style of its organisation, keeps both standards; so does one
/// that is past its review and one that was superseded.
class SamplesConformanceIT {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleLibrary library;

    @BeforeAll
    static void open() {
        library = new SampleLibrary(folder.resolve("library"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    static List<String> published() {
        List<String> addresses = new ArrayList<>(library.published());
        assertThat(addresses).hasSizeGreaterThan(10);
        addresses.add("calderbrook-hospital/social-media@1.0");
        addresses.add("practice-templates/social-media@draft");
        return addresses;
    }

    @ParameterizedTest
    @MethodSource("published")
    void keepsBothStandards(String address)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        byte[] pdf = library.render(address, RenderPolicy.Form.PDF);
        assertThat(Conformance.failures(pdf, "2a")).isEmpty();
        assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
    }
}

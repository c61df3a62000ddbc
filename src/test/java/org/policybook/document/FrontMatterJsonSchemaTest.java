package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The published schema says what the program checks. Run with `-Dgolden.write=true` to write it anew.
class FrontMatterJsonSchemaTest {
    private static final Path PUBLISHED = Path.of("src/docs/front-matter.schema.json");

    @Test
    void thePublishedSchemaIsCurrent() throws IOException {
        String current = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(FrontMatterJsonSchema.of())
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PUBLISHED, current);
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(current);
    }
}

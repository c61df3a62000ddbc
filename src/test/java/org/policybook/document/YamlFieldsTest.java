package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {
    private static final String FORM = """
            # by hand
            details: {name: Keys}   # kept
            outcome: adjust
            """;

    @Test
    void whatStaysKeepsItsBytes() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("details", new Value.Fields(Map.of("name", Value.Scalar.of("Keys"))));
        fields.put("outcome", Value.Scalar.of("no: \"change\""));
        fields.put("actions", new Value.Sequence(List.of()));

        assertThat(YamlFields.with(FORM, fields)).isEqualTo("""
                        # by hand
                        details: {name: Keys}   # kept
                        outcome: "no: \\"change\\""
                        """);
    }

    @Test
    void anEmptyFieldIsTakenAway() {
        assertThat(YamlFields.with(FORM, Map.of("outcome", new Value.Scalar("", Value.Kind.EMPTY))))
                .isEqualTo("# by hand\ndetails: {name: Keys}   # kept\n");
    }

    @Test
    void aFormWithNothingInItIsNothing() {
        assertThat(YamlFields.with("", Map.of("details", Value.Fields.NONE))).isEmpty();
    }
}

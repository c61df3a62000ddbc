package org.policybook.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/policies/north/leave",
                "/policies/north/leave/2019-02-14#notice",
                "/search?q=lone+working&organisation=north",
                "/policies/north/caf%C3%A9"
            })
    void aPageOfThisSiteIsLedBackTo(String path) {
        assertThat(WayBack.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "policies",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "/a\\b",
                "/\t/elsewhere.example/",
                "/a\r\nLocation: https://elsewhere.example/",
                "/café",
                "/sign-in?from=/",
                "/sign-out",
                "/join/secret",
                "/first-steps/secret",
                "/calendar/secret.ics",
                "/suggest?q=lone"
            })
    void nothingElseIs(String path) {
        assertThat(WayBack.of(path)).isEmpty();
    }

    @Test
    void anOverlongAddressIsLeftOut() {
        assertThat(WayBack.of("/search?q=" + "a".repeat(2000))).isEmpty();
    }
}

package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

class AboutFileTest {
    @Test
    void itIsReadWhole() {
        AboutSite about = AboutFile.read("""
                format: 1
                operator: Harbour Council
                accessibility:
                  contact: web.team@example.org
                  answer-days: 10
                  enforcement: the Harbour Ombudsman
                  prepared: 2026-11-01
                  reviewed: 2026-11
                  tested: by six readers
                privacy:
                  contact: data.protection@example.org
                  notice: https://www.example.org/privacy
                """);

        assertThat(about.operator()).contains("Harbour Council");
        assertThat(about.accessibility().contact()).contains("web.team@example.org");
        assertThat(about.accessibility().answerDays()).isEqualTo(10);
        assertThat(about.accessibility().enforcement()).contains("the Harbour Ombudsman");
        assertThat(about.accessibility().checked().prepared()).contains(PartialDate.parse("2026-11-01"));
        assertThat(about.accessibility().checked().reviewed()).contains(PartialDate.parse("2026-11"));
        assertThat(about.accessibility().checked().tested()).contains("by six readers");
        assertThat(about.privacy().contact()).contains("data.protection@example.org");
        assertThat(about.privacy().notice()).contains("https://www.example.org/privacy");
    }

    @Test
    void withoutItNothingIsSaid(@TempDir Path folder) {
        assertThat(AboutFile.in(folder)).isEqualTo(AboutSite.UNTOLD);
        assertThat(AboutFile.read("format: 1\n")).isEqualTo(AboutSite.UNTOLD);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> AboutFile.read("""
                        format: 1
                        acessibility: {}
                        privacy:
                          notice: javascript:alert(1)
                        """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("about.yaml")
                .hasMessageContaining("acessibility")
                .hasMessageContaining("https://");
    }
}

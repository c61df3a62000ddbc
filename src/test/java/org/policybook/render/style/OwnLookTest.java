package org.policybook.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.House;

/// What an organisation says of its own look.
class OwnLookTest {
    private static final String FILE = "format: 1\nid: trust\nname: Trust\nstyle: calderbrook\n";

    @Test
    void whatIsSaidTakesThePlaceOfTheStyleAndTheRestStays() {
        House house = house("look: {colours: {accent: \"003300\"}, header: [organisation, page]}\n");

        HouseStyle style = HouseStyles.shipped().style(house);

        assertThat(style.colours().accent()).isEqualTo("003300");
        assertThat(style.colours().tint()).isEqualTo("e8f1f7");
        assertThat(style.furniture().header()).hasSize(2);
        assertThat(style.name()).isEqualTo("calderbrook");
        assertThat(HouseStyles.shipped().problems(house)).isEmpty();
    }

    @Test
    void everythingWrongIsToldWithItsPlace() {
        House house = house(
                "look: {colours: {accent: \"ffee00\", tint: dark}, header: [clock], footer: [page], border: 3}\n");

        assertThat(HouseStyles.shipped().problems(house))
                .extracting(found -> found.path())
                .containsExactly(
                        "look.colours.tint", "look.header", "look.footer", "look.border", "look.colours.accent");
    }

    @Test
    void contrastIsReckonedAsTheGuidelinesDo() {
        assertThat(Contrast.between("000000", "ffffff")).isEqualTo(21, within(0.01));
        assertThat(Contrast.between("777777", "ffffff")).isEqualTo(4.48, within(0.01));
        assertThat(Contrast.between("ffffff", "005eb8")).isEqualTo(Contrast.between("005eb8", "ffffff"));
    }

    private static House house(String more) {
        return GovernanceFiles.organisation(FILE + more).value().house();
    }
}

package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsTest {
    @Test
    void thePostIsPreferredToThePerson() {
        assertThat(Posts.in("Head of Estates – Some Body").posts()).containsExactly("Head of Estates");
        assertThat(Posts.in("Some Body, Head of Estates").posts()).containsExactly("Head of Estates");
        assertThat(Posts.in("Head of Estates (Some Body)").persons()).containsExactly("Some Body");
    }

    @Test
    void aPostWithACommaStaysWhole() {
        assertThat(Posts.in("Director, Communications & Engagement").posts())
                .containsExactly("Director, Communications & Engagement");
    }

    @Test
    void contactDetailsAreLeftOut() {
        Posts posts =
                Posts.in("Estates Officer    Tel: 01632 960000    Email: estates@example.org    Finance Director");
        assertThat(posts.posts()).containsExactly("Estates Officer");
        assertThat(posts.later()).containsExactly("Finance Director");
    }

    @Test
    void aPersonAloneIsNoPost() {
        assertThat(Posts.in("Some Body").posts()).isEmpty();
        assertThat(Posts.in("Some Body").persons()).containsExactly("Some Body");
    }
}

package org.policybook.governance.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.Section;
import org.policybook.governance.Bodies;
import org.policybook.governance.Forms;

/// The posts, committees and groups that a draft may name: its organisation's, and those under its duties.
final class Posts {
    private Posts() {}

    static List<String> of(Case draft) {
        Bodies bodies = draft.organisation().bodies();
        List<String> posts = new ArrayList<>(bodies.posts());
        bodies.committees().stream().map(Bodies.Committee::name).forEach(posts::add);
        draft.organisation().forms().checklist().stream()
                .map(Forms.ChecklistStage::by)
                .filter(by -> !by.isBlank())
                .forEach(posts::add);
        draft.frontMatter().owner().ifPresent(posts::add);
        Optional<Section> duties = Sections.withId(draft.policy(), ClauseId.of("duties"));
        duties.ifPresent(
                section -> section.sections().stream().map(Section::title).forEach(posts::add));
        return posts;
    }
}

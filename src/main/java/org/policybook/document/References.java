package org.policybook.document;

import java.util.ArrayList;
import java.util.List;

/// Everything a policy's text points at, each with the clause it stands in.
public record References(List<Link> links, List<Parameter> parameters, List<Image> images, List<Mark> footnoteMarks) {
    public References {
        links = List.copyOf(links);
        parameters = List.copyOf(parameters);
        images = List.copyOf(images);
        footnoteMarks = List.copyOf(footnoteMarks);
    }

    public record Link(ClauseId clause, LinkTarget target) {}

    public record Parameter(ClauseId clause, String name) {}

    public record Image(ClauseId clause, String source, String alternative) {}

    public record Mark(ClauseId clause, String label) {}

    public static References of(Policy policy) {
        Gathering found = new Gathering();
        InlineWalk.over(policy, found::inline);
        return new References(found.links, found.parameters, found.images, found.marks);
    }

    private static final class Gathering {
        private final List<Link> links = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Image> images = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();

        void inline(ClauseId clause, Inline inline) {
            switch (inline) {
                case Inline.Link link -> links.add(new Link(clause, link.target()));
                case Inline.Parameter parameter -> parameters.add(new Parameter(clause, parameter.name()));
                case Inline.Image image -> images.add(new Image(clause, image.source(), image.alternative()));
                case Inline.FootnoteMark mark -> marks.add(new Mark(clause, mark.label()));
                case Inline words -> {}
            }
        }
    }
}

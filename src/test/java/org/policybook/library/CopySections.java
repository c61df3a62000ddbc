package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Edits of whole sections, in a text and in its Word copy.
///
/// @param done is told each edit
record CopySections(CopyXml word, CopyText text, boolean tracked, Random random, List<String> done) {
    void add() {
        List<Element> tops = headings().stream()
                .filter(each -> CopyXml.style(each).equals("Heading1"))
                .toList();
        if (tops.size() < 3 || text.isLoose()) {
            return;
        }
        Element before = tops.get(1 + random.nextInt(tops.size() - 1));
        int at = text.heading(before.getTextContent());
        String heading = text.newWords();
        String words = text.newWords();
        text.insert(at, List.of("## " + heading, words));
        CopyEdits.put(word.paragraphLike(before, heading, tracked, "ins"), before);
        Element body = word.create("p");
        word.append(word.like(body, words), body, tracked, "ins");
        if (tracked) {
            word.markEnd(body, "ins");
        }
        CopyEdits.put(body, before);
        done.add("section added before " + before.getTextContent());
    }

    void move() {
        List<Element> tops = headings().stream()
                .filter(each -> CopyXml.style(each).equals("Heading1"))
                .toList();
        if (tops.size() < 4) {
            return;
        }
        Element before = tops.get(0);
        Element moved = tops.get(2 + random.nextInt(tops.size() - 2));
        List<String> section = text.cut(text.heading(moved.getTextContent()));
        text.insert(text.heading(before.getTextContent()), section);
        elements(moved).forEach(each -> CopyEdits.put(each, before));
        done.add("section moved: " + moved.getTextContent());
    }

    void delete() {
        for (Element top : headings()) {
            int at = text.heading(top.getTextContent());
            if (CopyXml.style(top).equals("Heading1") && text.isAlone(at)) {
                text.cut(at);
                elements(top).forEach(each -> each.getParentNode().removeChild(each));
                done.add("section deleted: " + top.getTextContent());
                return;
            }
        }
    }

    private List<Element> headings() {
        return word.all("p").stream()
                .filter(each -> CopyXml.style(each).matches("Heading1|AppendixHeading"))
                .toList();
    }

    private static List<Element> elements(Element heading) {
        List<Element> elements = new ArrayList<>();
        Node at = heading;
        while (at instanceof Element element
                && !element.getLocalName().equals("sectPr")
                && (elements.isEmpty() || !CopyXml.style(element).matches("Heading1|AppendixHeading"))) {
            elements.add(element);
            at = at.getNextSibling();
        }
        return elements;
    }
}

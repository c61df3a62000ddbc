package org.policybook.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The text of a Word file after a person accepted or rejected every tracked change in it, as ECMA-376
/// tells what they mean. Knows nothing of the classes that write them.
final class Revised {
    private final Document document;
    private final Set<String> dropped;

    private Revised(byte[] docx, String part, boolean accept) {
        document = part(docx, part);

        dropped = accept ? Set.of("del", "moveFrom") : Set.of("ins", "moveTo");
    }

    static List<String> accepted(byte[] docx) {
        return new Revised(docx, "word/document.xml", true).lines();
    }

    static List<String> rejected(byte[] docx) {
        return new Revised(docx, "word/document.xml", false).lines();
    }

    static List<String> acceptedNotes(byte[] docx) {
        return new Revised(docx, "word/footnotes.xml", true).lines();
    }

    static List<String> rejectedNotes(byte[] docx) {
        return new Revised(docx, "word/footnotes.xml", false).lines();
    }

    static Document part(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no " + name);
    }

    /// The paragraphs that are not empty, each behind its style: `Heading1: Scope`.
    private List<String> lines() {
        for (Element row : elements("tr")) {
            if (marks(row, "trPr").stream().anyMatch(dropped::contains)) {
                row.getParentNode().removeChild(row);
            }
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Element paragraph : elements("p")) {
            text(paragraph, line);
            if (endMarks(paragraph).stream().noneMatch(dropped::contains)) {
                if (!line.isEmpty()) {
                    lines.add(style(paragraph) + ": " + line);
                }
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add("no end: " + line);
        }
        return lines;
    }

    private List<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private void text(Element parent, StringBuilder line) {
        for (Element child : children(parent)) {
            String name = child.getLocalName();
            switch (name) {
                case "t", "delText" -> line.append(child.getTextContent());
                case "br" -> line.append('/');
                case "footnoteReference" -> line.append("[note]");
                case "pPr", "rPr" -> {}
                default -> {
                    if (!dropped.contains(name)) {
                        text(child, line);
                    }
                }
            }
        }
    }

    private static List<String> endMarks(Element paragraph) {
        return children(paragraph).stream()
                .filter(child -> child.getLocalName().equals("pPr"))
                .flatMap(properties -> marks(properties, "rPr").stream())
                .toList();
    }

    private static String style(Element paragraph) {
        return children(paragraph).stream()
                .filter(child -> child.getLocalName().equals("pPr"))
                .flatMap(properties -> children(properties).stream())
                .filter(child -> child.getLocalName().equals("pStyle"))
                .map(child -> child.getAttributeNS(child.getNamespaceURI(), "val"))
                .findFirst()
                .orElse("");
    }

    private static List<String> marks(Element parent, String properties) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(properties))
                .flatMap(child -> children(child).stream())
                .map(Element::getLocalName)
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}

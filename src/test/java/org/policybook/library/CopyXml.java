package org.policybook.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A part of a Word file, edited as Word itself would: element by element, with changes tracked or not.
final class CopyXml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final String part;
    private final Document document;
    private int changes = 9000;

    CopyXml(byte[] file, String part) {
        this.part = part;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(part)) {
                entry = zip.getNextEntry();
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /// The file with this part as it is now.
    byte[] in(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream made = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                made.putNextEntry(new ZipEntry(entry.getName()));
                made.write(entry.getName().equals(part) ? bytes() : zip.readAllBytes());
                made.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    List<Element> all(String name) {
        return all(document.getDocumentElement(), name);
    }

    static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = within.getElementsByTagNameNS(W, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        all("t").forEach(each -> text.append(each.getTextContent()).append('\n'));
        return text.toString();
    }

    /// The run that holds the words.
    Element run(String words) {
        return all("t").stream()
                .filter(each -> each.getTextContent().contains(words))
                .map(each -> (Element) each.getParentNode())
                .findFirst()
                .orElseThrow();
    }

    Element paragraph(String words) {
        return above(run(words), "p").orElseThrow();
    }

    Element row(String words) {
        return above(run(words), "tr").orElseThrow();
    }

    static Optional<Element> above(Node node, String name) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static String style(Element paragraph) {
        return all(paragraph, "pStyle").stream()
                .findFirst()
                .map(style -> style.getAttributeNS(W, "val"))
                .orElse("");
    }

    Element create(String name) {
        return document.createElementNS(W, "w:" + name);
    }

    Element change(String name) {
        Element change = create(name);
        change.setAttributeNS(W, "w:id", String.valueOf(changes++));
        change.setAttributeNS(W, "w:author", "Editor");
        change.setAttributeNS(W, "w:date", "2026-11-20T10:00:00Z");
        return change;
    }

    /// Parts a run around the words that it holds, and gives the run of the words alone.
    Element cut(String words) {
        Element run = run(words);
        String text = all(run, "t").getFirst().getTextContent();
        int at = text.indexOf(words);
        Element middle = like(run, words);
        Node parent = run.getParentNode();
        if (at > 0) {
            parent.insertBefore(like(run, text.substring(0, at)), run);
        }
        parent.insertBefore(middle, run);
        if (at + words.length() < text.length()) {
            parent.insertBefore(like(run, text.substring(at + words.length())), run);
        }
        parent.removeChild(run);
        return middle;
    }

    Element like(Element run, String words) {
        Element made = create("r");
        all(run, "rPr").stream().findFirst().ifPresent(look -> made.appendChild(look.cloneNode(true)));
        Element text = create("t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(words);
        made.appendChild(text);
        return made;
    }

    /// Marks runs as deleted, or takes them out.
    void delete(Element run, boolean tracked, String mark) {
        Node parent = run.getParentNode();
        if (!tracked) {
            parent.removeChild(run);
            return;
        }
        Element change = change(mark);
        parent.replaceChild(change, run);
        change.appendChild(run);
        if (mark.equals("del")) {
            all(run, "t").forEach(text -> document.renameNode(text, W, "w:delText"));
        }
    }

    void insert(Element run, Node before, Node parent, boolean tracked, String mark) {
        if (!tracked) {
            parent.insertBefore(run, before);
            return;
        }
        Element change = change(mark);
        change.appendChild(run);
        parent.insertBefore(change, before);
    }

    void append(Element run, Element parent, boolean tracked, String mark) {
        if (tracked) {
            Element change = change(mark);
            change.appendChild(run);
            parent.appendChild(change);
        } else {
            parent.appendChild(run);
        }
    }

    /// A paragraph of the same kind with other words.
    Element paragraphLike(Element paragraph, String words, boolean tracked, String mark) {
        Element made = create("p");
        all(paragraph, "pPr").stream().findFirst().ifPresent(look -> made.appendChild(look.cloneNode(true)));
        append(like(made, words), made, tracked, mark);
        if (tracked) {
            markEnd(made, mark);
        }
        return made;
    }

    /// Says of a paragraph's end that it was put in or taken out.
    void markEnd(Element paragraph, String mark) {
        Element look = all(paragraph, "pPr").stream().findFirst().orElseGet(() -> {
            Element made = create("pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        Element run = create("rPr");
        run.appendChild(change(mark));
        look.appendChild(run);
    }

    /// Takes a paragraph out; tracked, it stays with its words and end struck out.
    void deleteParagraph(Element paragraph, boolean tracked, String mark) {
        if (!tracked) {
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        all(paragraph, "r").forEach(run -> delete(run, true, mark));
        markEnd(paragraph, mark);
    }
}

package org.policybook.render.tracked;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.policybook.render.RenderFailure;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Elements and attributes of WordprocessingML, by their local names.
public final class WordXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    /// The outermost element of a text that this program wrote.
    public static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new RenderFailure("The Word text cannot be read again", e);
        }
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    public static boolean is(Element element, String name) {
        return WORD.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static Element make(Element near, String name) {
        return near.getOwnerDocument().createElementNS(WORD, "w:" + name);
    }

    /// The child of this name, put behind the others where there is none.
    static Element need(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            Element made = make(parent, name);
            parent.appendChild(made);
            return made;
        });
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    static void attribute(Element element, String name, String value) {
        element.setAttributeNS(WORD, "w:" + name, value);
    }

    static Element copy(Element element) {
        return (Element) element.cloneNode(true);
    }

    static Element shell(Element element) {
        return (Element) element.cloneNode(false);
    }
}

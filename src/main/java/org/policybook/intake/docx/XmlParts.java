package org.policybook.intake.docx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.policybook.document.BadInput;

/// Reads the XML of one part. Nothing outside the file is ever fetched: a document type declaration, which
/// Word never writes, is refused.
final class XmlParts {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private final String part;
    private final Limits limits;
    private final Deque<Xml> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int elements;

    private XmlParts(String part, Limits limits) {
        this.part = part;
        this.limits = limits;
        open.push(new Xml("", List.of()));
    }

    /// @return the root element
    static Xml read(String part, InputStream content, Limits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Limits.DEPTH holds instead, with a message that names the part.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            return new XmlParts(part, limits).tree(factory.createXMLStreamReader(content));
        } catch (XMLStreamException damaged) {
            throw limits.unreadable(
                    "its part %s is damaged or broken off (%s)"
                            .formatted(
                                    part,
                                    String.valueOf(damaged.getMessage()).lines().reduce("", (a, b) -> b)),
                    damaged);
        }
    }

    private Xml tree(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw declared();
            }
        }
        return open.peek().children().getFirst();
    }

    private BadInput declared() {
        return limits.refused(
                "its part %s declares a document type, which no word processor writes and which can reach for other files"
                        .formatted(part));
    }

    private void start(XMLStreamReader reader) {
        if (++elements > Limits.ELEMENTS) {
            throw limits.refused("its part %s has more than %,d elements".formatted(part, Limits.ELEMENTS));
        }
        if (open.size() > Limits.DEPTH) {
            throw limits.refused("its part %s is nested more than %d deep".formatted(part, Limits.DEPTH));
        }
        text.setLength(0);
        Xml element = new Xml(name(reader.getNamespaceURI(), reader.getLocalName()), attributes(reader));
        open.peek().add(element);
        open.push(element);
    }

    private void end() {
        Xml element = open.pop();
        if (element.children().isEmpty() && !text.isEmpty()) {
            element.setText(text.toString());
        }
        text.setLength(0);
    }

    private static List<String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        List<String> attributes = new ArrayList<>(count * 2);
        for (int i = 0; i < count; i++) {
            String local = reader.getAttributeLocalName(i);
            if (!local.startsWith("rsid")) {
                attributes.add(name(reader.getAttributeNamespace(i), local));
                attributes.add(reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private static String name(String namespace, String local) {
        String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
        return prefix.isEmpty() ? local : prefix + local;
    }
}

package dev.jpamigrations.mappingfile;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with the lines of its elements. Nothing outside the file is ever read for it. */
public final class XmlReader {

    private final String file;
    private final XMLStreamReader reader;

    private XmlReader(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Why a file is no XML. */
    public static final class MalformedXmlException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        MalformedXmlException(Problem problem, XMLStreamException cause) {
            super(problem.toString(), cause);
            this.problem = problem;
        }

        /** {@code [MalformedXml]} at the line where the parser stopped. */
        public Problem problem() {
            return problem;
        }
    }

    /**
     * Reads a file.
     *
     * @param file its name, as a user knows it
     * @param content its content; the caller closes it
     * @return the root element
     * @throws MalformedXmlException where the content is no well-formed XML
     */
    public static XmlElement read(String file, InputStream content) throws MalformedXmlException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(content);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // What stands before the root element says nothing.
            }
            return new XmlReader(file, reader).element();
        } catch (XMLStreamException e) {
            throw new MalformedXmlException(malformed(file, e), e);
        }
    }

    /** Neither a document type nor an entity is followed (OWASP, "XML External Entity Prevention"). */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Problem malformed(String file, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "");
        return new Problem(
                "MalformedXml",
                new Location.InFile(file, line),
                "The file is no well-formed XML: " + message.strip(),
                "Correct it there.");
    }

    /** The element whose start was just read. */
    private XmlElement element() throws XMLStreamException {
        String name = reader.getLocalName();
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        Location.InFile place = new Location.InFile(file, reader.getLocation().getLineNumber());
        SortedMap<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("entity " + reader.getLocalName() + " is not read", reader.getLocation());
            }
        }
        return new XmlElement(
                name, namespace, attributes, children, text.toString().strip(), place);
    }

    private SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }
}

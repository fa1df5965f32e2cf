package dev.jpamigrations.mappingfile;

import dev.jpamigrations.problem.Location;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An element of an XML file.
 *
 * @param name its name without prefix
 * @param namespace its namespace, empty for none
 * @param attributes its own attributes by name; those of other namespaces, {@code xsi:schemaLocation}, are left out
 * @param children its elements in order
 * @param text its own text, stripped
 * @param place file and line of its start
 */
public record XmlElement(
        String name,
        String namespace,
        SortedMap<String, String> attributes,
        List<XmlElement> children,
        String text,
        Location.InFile place) {

    public XmlElement {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An attribute's value; empty where it is not written. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements of a name, in order. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The first element of a name. */
    public Optional<XmlElement> child(String child) {
        return children(child).stream().findFirst();
    }

    /** The text of the first element of a name; empty where there is none, or nothing in it. */
    public Optional<String> textOf(String child) {
        return child(child).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /** The same element with other attributes and elements. */
    XmlElement with(SortedMap<String, String> otherAttributes, List<XmlElement> otherChildren) {
        return new XmlElement(name, namespace, otherAttributes, otherChildren, text, place);
    }
}

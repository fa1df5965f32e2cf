package dev.jpamigrations.maven.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * An element of a POM, to be pasted.
 *
 * @param name its name
 * @param attributes its attributes, by name
 * @param text its text, empty where it has children
 * @param children its children
 */
record Xml(String name, Map<String, String> attributes, String text, List<Xml> children) {

    private static final String INDENT = "  ";

    Xml {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    static Xml of(String name, Xml... children) {
        return new Xml(name, Map.of(), "", List.of(children));
    }

    static Xml of(String name, String text) {
        return new Xml(name, Map.of(), text, List.of());
    }

    static Xml of(Xpp3Dom dom) {
        Map<String, String> attributes = new TreeMap<>();
        Stream.of(dom.getAttributeNames()).forEach(name -> attributes.put(name, dom.getAttribute(name)));
        return new Xml(
                dom.getName(),
                attributes,
                dom.getValue() == null ? "" : dom.getValue().strip(),
                Stream.of(dom.getChildren()).map(Xml::of).toList());
    }

    /** With a child more, at the end. */
    Xml with(Xml child) {
        List<Xml> all = new ArrayList<>(children);
        all.add(child);
        return new Xml(name, attributes, text, all);
    }

    /** With an attribute, and no other. */
    Xml withOnly(String attribute, String value) {
        return new Xml(name, Map.of(attribute, value), text, children);
    }

    /** Whether a child has a child of that name and text, as a path has an artifactId. */
    boolean holds(String childName, String childText) {
        return children.stream()
                .flatMap(child -> child.children().stream())
                .anyMatch(part -> part.name().equals(childName) && part.text().equals(childText));
    }

    /** As a person writes it, indented by two spaces, without a line end after the last line. */
    @Override
    public String toString() {
        return lines().collect(Collectors.joining("\n"));
    }

    private Stream<String> lines() {
        String opening = name
                + new TreeMap<>(attributes)
                        .entrySet().stream()
                                .map(each -> " " + each.getKey() + "=\"" + escaped(each.getValue()) + "\"")
                                .collect(Collectors.joining());
        if (children.isEmpty()) {
            return Stream.of(
                    text.isEmpty() ? "<" + opening + "/>" : "<" + opening + ">" + escaped(text) + "</" + name + ">");
        }
        return Stream.of(
                        Stream.of("<" + opening + ">"),
                        children.stream().flatMap(Xml::lines).map(line -> INDENT + line),
                        Stream.of("</" + name + ">"))
                .flatMap(lines -> lines);
    }

    private static String escaped(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

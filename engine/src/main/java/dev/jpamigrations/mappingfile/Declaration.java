package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of a class.
 *
 * @param className its binary name
 * @param kind what it is
 * @param element the element, examined
 * @param isComplete whether the class's annotations count for nothing
 * @param access the access type that the element or its file names, empty for none
 * @param schema the schema that the file names for its tables, empty for none
 * @param translation what the elements of the file stand for
 */
record Declaration(
        String className,
        ManagedKind kind,
        XmlElement element,
        boolean isComplete,
        Optional<String> access,
        String schema,
        Translation translation) {

    /** The element's own annotations and those of what stands in it, attributes aside. */
    List<AnnotationUse> annotations() {
        return translation.annotations(element);
    }

    /** What it says of attributes, in order. */
    List<XmlElement> attributes() {
        return element.child("attributes").map(XmlElement::children).orElse(List.of());
    }

    /** What it says of an attribute. */
    List<XmlElement> attributes(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.attribute("name").orElse("").equals(name))
                .toList();
    }

    /** Where the class is declared, for messages. */
    ManagedType.Source source() {
        return new ManagedType.Source(element.place().file(), element.place().line());
    }
}

package dev.jpamigrations.mappingfile;

import dev.jpamigrations.mappingfile.Term.Reading;
import dev.jpamigrations.mappingfile.Vocabulary.Entry;
import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Elements of one file to the annotations that they stand for. */
final class Translation {

    private final Vocabulary vocabulary;
    private final String packageName;

    /**
     * @param packageName the package of classes that are named without one, empty for none
     */
    Translation(Vocabulary vocabulary, String packageName) {
        this.vocabulary = vocabulary;
        this.packageName = packageName;
    }

    /** A class's binary name as it stands in the file ({@code XMLContext#buildSafeClassName}). */
    String className(String written) {
        return written.indexOf('.') >= 0 || packageName.isEmpty() ? written : packageName + "." + written;
    }

    /** The annotation of an element that stands for one alone. */
    AnnotationUse annotation(XmlElement element) {
        Entry entry = entry(element);
        SortedMap<String, AnnotationValue> members = new TreeMap<>();
        for (Term term : entry.terms()) {
            if (term.reading() == Reading.TRANSLATED) {
                value(element, term).ifPresent(value -> members.put(term.member(), value));
            }
        }
        return new AnnotationUse(Jpa.name(entry.annotation()), members);
    }

    /**
     * All annotations that an attribute's or a class's element stands for: its own, and those of the elements in it. Several
     * of one kind stand in their container.
     */
    List<AnnotationUse> annotations(XmlElement element) {
        Entry entry = entry(element);
        Map<String, List<AnnotationUse>> byType = new LinkedHashMap<>();
        byType.computeIfAbsent(Jpa.name(entry.annotation()), type -> new ArrayList<>())
                .add(annotation(element));
        for (XmlElement child : element.children()) {
            boolean structural = entry.term(child.name())
                    .filter(term -> term.reading() == Reading.STRUCTURAL)
                    .isPresent();
            if (structural && !entry(child).annotation().isEmpty()) {
                byType.computeIfAbsent(Jpa.name(entry(child).annotation()), type -> new ArrayList<>())
                        .add(annotation(child));
            }
        }
        List<AnnotationUse> annotations = new ArrayList<>();
        byType.forEach((type, uses) ->
                annotations.add(Jpa.CONTAINERS.containsKey(type) ? Jpa.container(type, uses) : uses.get(0)));
        element.attribute("id").filter(Translation::isTrue).ifPresent(id -> annotations.add(Jpa.marker(Jpa.ID)));
        element.attribute("maps-id")
                .ifPresent(attribute -> annotations.add(new AnnotationUse(
                        Jpa.MAPS_ID, Map.<String, AnnotationValue>of("value", new AnnotationValue.Text(attribute)))));
        return annotations;
    }

    private Entry entry(XmlElement element) {
        return vocabulary
                .entry(element.name())
                .orElseThrow(() -> new IllegalStateException("unknown element " + element.name()));
    }

    private Optional<AnnotationValue> value(XmlElement element, Term term) {
        if (term.name().equals("text")) {
            return Optional.of(scalar(element.text(), term));
        }
        if (term.name().startsWith("@")) {
            return element.attribute(term.name().substring(1)).map(written -> scalar(written, term));
        }
        List<AnnotationValue> values = element.children(term.name()).stream()
                .map(child -> term.kind() == Term.Kind.ELEMENT
                        ? new AnnotationValue.Nested(annotation(child))
                        : scalar(child.text(), term))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(term.isArray() ? new AnnotationValue.Array(values) : values.get(0));
    }

    private AnnotationValue scalar(String written, Term term) {
        return switch (term.kind()) {
            case FLAG -> new AnnotationValue.Flag(isTrue(written));
            case NUMBER -> new AnnotationValue.Whole(Long.parseLong(written));
            case CLASS -> new AnnotationValue.ClassLiteral(TypeUse.ofClass(className(written)));
            case CONSTANT -> new AnnotationValue.Constant(Jpa.name(term.constantOf()), written);
            case TEXT, ELEMENT -> new AnnotationValue.Text(written);
        };
    }

    /** {@code xsd:boolean}. */
    static boolean isTrue(String written) {
        return written.equals("true") || written.equals("1");
    }
}

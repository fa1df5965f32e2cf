package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations of Jakarta Persistence that mapping files speak of. */
final class Jpa {

    static final String ACCESS = name("Access");
    static final String ASSOCIATION_OVERRIDE = name("AssociationOverride");
    static final String ATTRIBUTE_OVERRIDE = name("AttributeOverride");
    static final String BASIC = name("Basic");
    static final String COLLECTION_TABLE = name("CollectionTable");
    static final String CONVERT = name("Convert");
    static final String ELEMENT_COLLECTION = name("ElementCollection");
    static final String EMBEDDED_ID = name("EmbeddedId");
    static final String ENTITY = name("Entity");
    static final String GENERATED_VALUE = name("GeneratedValue");
    static final String ID = name("Id");
    static final String JOIN_COLUMN = name("JoinColumn");
    static final String JOIN_COLUMNS = name("JoinColumns");
    static final String JOIN_TABLE = name("JoinTable");
    static final String MANY_TO_MANY = name("ManyToMany");
    static final String MAPS_ID = name("MapsId");
    static final String ONE_TO_MANY = name("OneToMany");
    static final String SECONDARY_TABLE = name("SecondaryTable");
    static final String SEQUENCE_GENERATOR = name("SequenceGenerator");
    static final String TABLE = name("Table");
    static final String TABLE_GENERATOR = name("TableGenerator");
    static final String TRANSIENT = name("Transient");

    /** The annotations that make a class managed. */
    static final Set<String> KINDS = Set.of(ENTITY, name("MappedSuperclass"), name("Embeddable"), name("Converter"));

    /** Repeatable annotations with the containers in which mapping files leave them. */
    static final Map<String, String> CONTAINERS = Stream.of(
                    "AssociationOverride",
                    "AttributeOverride",
                    "Convert",
                    "JoinColumn",
                    "MapKeyJoinColumn",
                    "PrimaryKeyJoinColumn",
                    "SecondaryTable")
            .collect(Collectors.toUnmodifiableMap(Jpa::name, simpleName -> name(simpleName + "s")));

    private Jpa() {}

    static String name(String simpleName) {
        return "jakarta.persistence." + simpleName;
    }

    static AnnotationUse marker(String type) {
        return new AnnotationUse(type, Map.<String, AnnotationValue>of());
    }

    static AnnotationUse access(String constant) {
        return new AnnotationUse(
                ACCESS,
                Map.<String, AnnotationValue>of("value", new AnnotationValue.Constant(name("AccessType"), constant)));
    }

    /** Repeated annotations in their container. */
    static AnnotationUse container(String type, List<AnnotationUse> uses) {
        List<AnnotationValue> values =
                uses.stream().<AnnotationValue>map(AnnotationValue.Nested::new).toList();
        return new AnnotationUse(
                CONTAINERS.getOrDefault(type, type),
                Map.<String, AnnotationValue>of("value", new AnnotationValue.Array(values)));
    }

    /** The annotations of a repeatable type, alone or in its container. */
    static List<AnnotationUse> all(List<AnnotationUse> annotations, String type) {
        String container = CONTAINERS.getOrDefault(type, type);
        return annotations.stream()
                .flatMap(use -> use.type().equals(type)
                        ? Stream.of(use)
                        : use.type().equals(container) ? contents(use) : Stream.empty())
                .toList();
    }

    private static Stream<AnnotationUse> contents(AnnotationUse container) {
        return container.value("value").stream()
                .flatMap(value ->
                        value instanceof AnnotationValue.Array array ? array.values().stream() : Stream.of(value))
                .filter(AnnotationValue.Nested.class::isInstance)
                .map(value -> ((AnnotationValue.Nested) value).annotation());
    }

    static boolean has(List<AnnotationUse> annotations, String type) {
        return find(annotations, type).isPresent();
    }

    static Optional<AnnotationUse> find(List<AnnotationUse> annotations, String type) {
        return annotations.stream().filter(use -> use.type().equals(type)).findFirst();
    }

    /** A text member, empty where it is not written. */
    static String text(AnnotationUse use, String member) {
        return use.value(member)
                .filter(AnnotationValue.Text.class::isInstance)
                .map(value -> ((AnnotationValue.Text) value).value())
                .orElse("");
    }
}

package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Hibernate 7 makes of a class and a mapping file ({@code ManagedTypeProcessor}, {@code AttributeProcessor}): each member
 * that an element gives is written into the annotation, whose others stay; repeated annotations are replaced together. A
 * complete class loses all annotations first.
 */
final class Hibernate7Overlay implements Overlay {

    private static final Set<String> TABLES =
            Set.of(Jpa.TABLE, Jpa.SECONDARY_TABLE, Jpa.JOIN_TABLE, Jpa.COLLECTION_TABLE, Jpa.TABLE_GENERATOR);

    /** What {@code apply} sets to what the element has, also where it has nothing. */
    private static final Set<String> REPLACED_MEMBERS = Set.of("check", "indexes", "uniqueConstraints");

    private final UnitDefaults unit;

    Hibernate7Overlay(UnitDefaults unit) {
        this.unit = unit;
    }

    @Override
    public Optional<ManagedType> of(ManagedType recorded, Optional<Declaration> declaration) {
        if (declaration.isEmpty()) {
            return Optional.of(recorded);
        }
        Declaration declared = declaration.get();
        ManagedType bare = declared.isComplete() ? bare(recorded) : recorded;
        Optional<String> access = access(bare, declared);
        List<AnnotationUse> annotations = new ArrayList<>(bare.annotations());
        annotations.removeIf(use -> Jpa.KINDS.contains(use.type())
                && !use.type().equals(declared.annotations().get(0).type()));
        List<AnnotationUse> written = new ArrayList<>(declared.annotations());
        if (declared.kind() == ManagedKind.ENTITY && !declared.schema().isEmpty() && !Jpa.has(written, Jpa.TABLE)) {
            written.add(Jpa.marker(Jpa.TABLE));
        }
        written.forEach(use -> merge(annotations, withSchema(use, declared)));
        access.ifPresent(type -> merge(annotations, Jpa.access(type)));
        return Optional.of(bare.withKind(declared.kind())
                .withAnnotations(annotations)
                .withAttributes(bare.attributes().stream()
                        .map(attribute -> of(attribute, declared, access.orElse("FIELD")))
                        .toList()));
    }

    private static ManagedType bare(ManagedType recorded) {
        return recorded.withAnnotations(List.of())
                .withAttributes(recorded.attributes().stream()
                        .map(attribute -> attribute.withAnnotations(List.of()))
                        .toList());
    }

    /** {@code processCompleteEntity}, {@code processOverrideEntity}, {@code processMappedSuperclassMetadata}. */
    private Optional<String> access(ManagedType type, Declaration declared) {
        Optional<String> written = declared.access();
        if (declared.kind() != ManagedKind.ENTITY) {
            return written.or(unit::access);
        }
        return written.or(() -> annotatedAccess(type))
                .or(unit::access)
                .or(() -> type.attributes().stream()
                        .filter(attribute -> Jpa.has(attribute.annotations(), Jpa.ID)
                                || Jpa.has(attribute.annotations(), Jpa.EMBEDDED_ID))
                        .map(attribute -> attribute.member() == Attribute.Member.GETTER ? "PROPERTY" : "FIELD")
                        .findFirst())
                .or(() -> Optional.of("PROPERTY"));
    }

    private static Optional<String> annotatedAccess(ManagedType type) {
        return Jpa.find(type.annotations(), Jpa.ACCESS)
                .flatMap(access -> access.value("value"))
                .filter(AnnotationValue.Constant.class::isInstance)
                .map(value -> ((AnnotationValue.Constant) value).name());
    }

    private static Attribute of(Attribute attribute, Declaration declared, String classAccess) {
        List<AnnotationUse> annotations = new ArrayList<>(attribute.annotations());
        for (XmlElement element : declared.attributes(attribute.name())) {
            String access = element.attribute("access").orElse(classAccess);
            if (access.equals("PROPERTY") == (attribute.member() == Attribute.Member.GETTER)) {
                annotations(element, declared).forEach(use -> merge(annotations, withSchema(use, declared)));
                if (!element.name().equals("transient")) {
                    merge(annotations, Jpa.access(access));
                }
            }
        }
        return attribute.withAnnotations(annotations);
    }

    /** The element's annotations; paths into the elements and keys of a collection are told apart by a prefix. */
    private static List<AnnotationUse> annotations(XmlElement element, Declaration declared) {
        Translation translation = declared.translation();
        boolean isCollection = element.name().equals("element-collection");
        List<AnnotationUse> overrides = new ArrayList<>();
        List<AnnotationUse> conversions = new ArrayList<>();
        for (XmlElement child : element.children()) {
            AnnotationUse use;
            switch (child.name()) {
                case "map-key-attribute-override" ->
                    overrides.add(prefixed(translation.annotation(child), "name", "key"));
                case "attribute-override" -> {
                    use = translation.annotation(child);
                    overrides.add(isCollection ? prefixed(use, "name", "value") : use);
                }
                case "map-key-convert" ->
                    conversions.add(prefixed(translation.annotation(child), "attributeName", "key"));
                case "convert" -> conversions.add(translation.annotation(child));
                default -> {
                    // Stands for the same wherever it is.
                }
            }
        }
        List<AnnotationUse> all = new ArrayList<>(translation.annotations(element));
        replace(all, Jpa.ATTRIBUTE_OVERRIDE, overrides);
        replace(all, Jpa.CONVERT, conversions);
        return all;
    }

    private static void replace(List<AnnotationUse> all, String type, List<AnnotationUse> uses) {
        if (!uses.isEmpty()) {
            all.removeIf(use -> use.type().equals(Jpa.CONTAINERS.get(type)));
            all.add(Jpa.container(type, uses));
        }
    }

    private static AnnotationUse prefixed(AnnotationUse use, String member, String prefix) {
        String path = Jpa.text(use, member);
        if (path.isEmpty() || path.equals(prefix) || path.startsWith(prefix + ".")) {
            return use;
        }
        Map<String, AnnotationValue> members = new TreeMap<>(use.values());
        members.put(member, new AnnotationValue.Text(prefix + "." + path));
        return new AnnotationUse(use.type(), members);
    }

    private static AnnotationUse withSchema(AnnotationUse use, Declaration declared) {
        SchemaDefault schema = new SchemaDefault(declared.schema());
        if (use.type().equals(Jpa.CONTAINERS.get(Jpa.SECONDARY_TABLE))) {
            return Jpa.container(
                    Jpa.SECONDARY_TABLE,
                    Jpa.all(List.of(use), Jpa.SECONDARY_TABLE).stream()
                            .map(schema::in)
                            .toList());
        }
        return TABLES.contains(use.type()) ? schema.in(use) : use;
    }

    /** {@code applyAnnotationUsage} for one, {@code replaceAnnotationUsage} for repeated ones. */
    private static void merge(List<AnnotationUse> annotations, AnnotationUse written) {
        Set<String> repeated = Jpa.CONTAINERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(written.type()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, AnnotationValue> members = new TreeMap<>();
        if (repeated.isEmpty()) {
            Jpa.find(annotations, written.type()).ifPresent(own -> members.putAll(own.values()));
        }
        members.keySet().removeAll(REPLACED_MEMBERS);
        if (written.type().equals(Jpa.COLLECTION_TABLE)) {
            members.remove("joinColumns");
        }
        members.putAll(written.values());
        annotations.removeIf(use -> use.type().equals(written.type()) || repeated.contains(use.type()));
        annotations.add(new AnnotationUse(written.type(), members));
    }
}

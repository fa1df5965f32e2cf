package dev.jpamigrations.mappingfile;

import dev.jpamigrations.registry.AnnotationUse;
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
import java.util.stream.Stream;

/**
 * What Hibernate 6 makes of a class and a mapping file ({@code JPAXMLOverriddenAnnotationReader}, {@code XMLContext}): an
 * element replaces the annotation that it stands for, and an attribute's element all of the attribute's annotations that an
 * element could stand for. The others, Hibernate's own and those of Bean Validation, stay.
 */
final class Hibernate6Overlay implements Overlay {

    /** The annotations that elements replace ({@code JPAXMLOverriddenAnnotationReader#annotationToXml}). */
    private static final Set<String> REPLACED = Stream.concat(
                    Stream.of(
                                    "Entity MappedSuperclass Embeddable Table SecondaryTable SecondaryTables",
                                    "PrimaryKeyJoinColumn PrimaryKeyJoinColumns IdClass Inheritance DiscriminatorValue",
                                    "DiscriminatorColumn SequenceGenerator TableGenerator AttributeOverride",
                                    "AttributeOverrides Id EmbeddedId GeneratedValue Column Temporal Lob Enumerated",
                                    "Version Transient Basic Embedded ManyToOne OneToOne OneToMany ManyToMany JoinTable",
                                    "JoinColumn JoinColumns MapKey OrderBy CollectionTable MapKeyClass MapKeyTemporal",
                                    "MapKeyEnumerated MapKeyColumn MapKeyJoinColumn MapKeyJoinColumns OrderColumn",
                                    "Convert Converts")
                            .flatMap(names -> Stream.of(names.split(" ")))
                            .map(Jpa::name),
                    Stream.of("Columns", "Any", "ManyToAny", "Type", "JdbcTypeCode", "UuidGenerator")
                            .map("org.hibernate.annotations."::concat))
            .collect(Collectors.toUnmodifiableSet());

    /** Repeatable ones of which a file and a class each contribute some, with the member that tells them apart. */
    private static final Map<String, String> MERGED =
            Map.of(Jpa.ATTRIBUTE_OVERRIDE, "name", Jpa.ASSOCIATION_OVERRIDE, "name", Jpa.CONVERT, "attributeName");

    private static final Set<String> TABLES_OF_ATTRIBUTES =
            Set.of(Jpa.JOIN_TABLE, Jpa.COLLECTION_TABLE, Jpa.TABLE_GENERATOR);
    private static final Set<String> GENERATORS = Set.of(Jpa.SEQUENCE_GENERATOR, Jpa.TABLE_GENERATOR);
    private static final List<String> TO_MANY = List.of(Jpa.MANY_TO_MANY, Jpa.ONE_TO_MANY);

    private final UnitDefaults unit;

    Hibernate6Overlay(UnitDefaults unit) {
        this.unit = unit;
    }

    @Override
    public Optional<ManagedType> of(ManagedType recorded, Optional<Declaration> declaration) {
        boolean complete = declaration.map(Declaration::isComplete).orElse(unit.isComplete());
        List<AnnotationUse> annotations = declaration
                .map(declared -> ofClass(recorded.annotations(), declared, complete))
                .orElseGet(() -> complete ? kept(recorded.annotations()) : recorded.annotations());
        boolean wasAnnotated = recorded.annotations().stream().anyMatch(use -> Jpa.KINDS.contains(use.type()));
        if (wasAnnotated && annotations.stream().noneMatch(use -> Jpa.KINDS.contains(use.type()))) {
            return Optional.empty();
        }
        ManagedType type = recorded.withAnnotations(access(annotations, declaration, complete))
                .withAttributes(recorded.attributes().stream()
                        .map(attribute -> of(attribute, recorded, declaration, complete))
                        .toList());
        return Optional.of(
                declaration.map(Declaration::kind).map(type::withKind).orElse(type));
    }

    private static List<AnnotationUse> kept(List<AnnotationUse> annotations) {
        return annotations.stream()
                .filter(use -> !REPLACED.contains(use.type()))
                .toList();
    }

    private static List<AnnotationUse> ofClass(List<AnnotationUse> own, Declaration declared, boolean complete) {
        List<AnnotationUse> written = new ArrayList<>(declared.annotations());
        List<AnnotationUse> all = new ArrayList<>(kept(own));
        if (!complete) {
            Set<String> overridden = written.stream()
                    .flatMap(use -> Stream.concat(Stream.of(use.type()), singular(use.type())))
                    .collect(Collectors.toSet());
            own.stream()
                    .filter(use -> REPLACED.contains(use.type()) && !Jpa.KINDS.contains(use.type()))
                    .filter(use -> !overridden.contains(use.type())
                            && singular(use.type()).noneMatch(overridden::contains))
                    .forEach(all::add);
            merge(written, own);
            Jpa.find(own, Jpa.ENTITY).ifPresent(entity -> written.replaceAll(use -> named(use, entity)));
        }
        all.removeIf(use -> use.type().equals(Jpa.ASSOCIATION_OVERRIDE) && Jpa.has(written, use.type() + "s"));
        all.removeIf(use -> written.stream().anyMatch(other -> other.type().equals(use.type())));
        all.addAll(written);
        return withSchema(all, declared);
    }

    /** {@code <entity>} without a name takes that of {@code @Entity}. */
    private static AnnotationUse named(AnnotationUse use, AnnotationUse entity) {
        return use.type().equals(Jpa.ENTITY) && Jpa.text(use, "name").isEmpty() ? entity : use;
    }

    private static Stream<String> singular(String container) {
        return Jpa.CONTAINERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(container))
                .map(Map.Entry::getKey);
    }

    /** Adds to the overrides and conversions of a file those of the class that it does not speak of. */
    private static void merge(List<AnnotationUse> written, List<AnnotationUse> own) {
        MERGED.forEach((type, key) -> {
            List<AnnotationUse> all = new ArrayList<>(Jpa.all(written, type));
            if (all.isEmpty()) {
                return;
            }
            all.addAll(unnamed(all, own, type, key));
            written.removeIf(use -> use.type().equals(Jpa.CONTAINERS.get(type)));
            written.add(Jpa.container(type, all));
        });
    }

    /** {@code getTable}, {@code getSecondaryTables}: the file's schema for those that name none. */
    private static List<AnnotationUse> withSchema(List<AnnotationUse> annotations, Declaration declared) {
        SchemaDefault schema = new SchemaDefault(declared.schema());
        if (!schema.isNamed() || declared.kind() != ManagedKind.ENTITY) {
            return annotations;
        }
        List<AnnotationUse> all = new ArrayList<>(annotations);
        if (!Jpa.has(all, Jpa.TABLE)) {
            all.add(Jpa.marker(Jpa.TABLE));
        }
        List<AnnotationUse> secondary = Jpa.all(all, Jpa.SECONDARY_TABLE);
        all.removeIf(use -> use.type().startsWith(Jpa.SECONDARY_TABLE));
        if (!secondary.isEmpty()) {
            all.add(Jpa.container(
                    Jpa.SECONDARY_TABLE, secondary.stream().map(schema::in).toList()));
        }
        all.replaceAll(
                use -> use.type().equals(Jpa.TABLE) || use.type().equals(Jpa.TABLE_GENERATOR) ? schema.in(use) : use);
        return all;
    }

    /** {@code getAccessType}: the element's, the class's, its file's, the unit's. */
    private List<AnnotationUse> access(
            List<AnnotationUse> annotations, Optional<Declaration> declaration, boolean complete) {
        Optional<String> own =
                declaration.flatMap(declared -> declared.element().attribute("access"));
        if (own.isEmpty() && !complete && Jpa.has(annotations, Jpa.ACCESS)) {
            return annotations;
        }
        Optional<String> access = own.or(() -> defaultAccess(declaration));
        return access.map(type -> Stream.concat(
                                annotations.stream().filter(use -> !use.type().equals(Jpa.ACCESS)),
                                Stream.of(Jpa.access(type)))
                        .toList())
                .orElse(annotations);
    }

    private Optional<String> defaultAccess(Optional<Declaration> declaration) {
        return declaration.flatMap(Declaration::access).or(unit::access);
    }

    private Attribute of(Attribute attribute, ManagedType owner, Optional<Declaration> declaration, boolean complete) {
        List<XmlElement> elements = declaration
                .map(declared -> declared.attributes(attribute.name()))
                .orElse(List.of());
        List<AnnotationUse> kept = kept(attribute.annotations());
        if (elements.isEmpty()) {
            return complete
                    ? attribute.withAnnotations(kept)
                    : attribute.withAnnotations(unmentioned(
                            attribute.annotations(),
                            declaration.map(Declaration::schema).orElse("")));
        }
        Declaration declared = declaration.orElseThrow();
        List<AnnotationUse> written = new ArrayList<>();
        for (XmlElement element : elements) {
            boolean identifies = element.name().equals("id") || element.name().equals("embedded-id");
            if (!identifies || isIdentifier(attribute, owner, declaration, complete)) {
                written.addAll(declared.translation().annotations(element));
                memberAccess(element, attribute).ifPresent(written::add);
            }
        }
        if (!complete && !Jpa.has(written, Jpa.TRANSIENT)) {
            addConversions(written, attribute.annotations());
            if (elements.get(0).name().equals("id")) {
                addMissing(written, attribute.annotations(), GENERATORS);
            }
        }
        SchemaDefault schema = new SchemaDefault(declared.schema());
        written.replaceAll(use -> TABLES_OF_ATTRIBUTES.contains(use.type()) ? schema.in(use) : use);
        Map<String, AnnotationUse> byType = new TreeMap<>();
        Stream.concat(kept.stream(), written.stream()).forEach(use -> byType.put(use.type(), use));
        return attribute.withAnnotations(List.copyOf(byType.values()));
    }

    /** {@code getConvertsForAttribute}: the attribute's own conversions, but for what the file converts. */
    private static void addConversions(List<AnnotationUse> written, List<AnnotationUse> own) {
        List<AnnotationUse> all = new ArrayList<>(Jpa.all(written, Jpa.CONVERT));
        all.addAll(unnamed(all, own, Jpa.CONVERT, "attributeName"));
        written.removeIf(use -> use.type().equals(Jpa.CONTAINERS.get(Jpa.CONVERT)));
        if (!all.isEmpty()) {
            written.add(Jpa.container(Jpa.CONVERT, all));
        }
    }

    /** Those of an element's own annotations of a type whose key none of the others has. */
    private static List<AnnotationUse> unnamed(
            List<AnnotationUse> others, List<AnnotationUse> own, String type, String key) {
        Set<String> named = others.stream().map(use -> Jpa.text(use, key)).collect(Collectors.toSet());
        return Jpa.all(own, type).stream()
                .filter(use -> !named.contains(Jpa.text(use, key)))
                .toList();
    }

    private static void addMissing(List<AnnotationUse> to, List<AnnotationUse> from, Set<String> types) {
        from.stream()
                .filter(use -> types.contains(use.type()) && !Jpa.has(to, use.type()))
                .toList()
                .forEach(to::add);
    }

    /**
     * {@code afterGetAssociation}, {@code overridesDefaultsInJoinTable}: an element collection loses its join columns, and a
     * join table without a schema gets the file's.
     */
    private static List<AnnotationUse> unmentioned(List<AnnotationUse> annotations, String defaultSchema) {
        List<AnnotationUse> all = new ArrayList<>(annotations);
        if (Jpa.has(all, Jpa.ELEMENT_COLLECTION)) {
            all.removeIf(use -> use.type().equals(Jpa.JOIN_COLUMN) || use.type().equals(Jpa.JOIN_COLUMNS));
        }
        SchemaDefault schema = new SchemaDefault(defaultSchema);
        boolean hasJoinTable =
                TO_MANY.stream().flatMap(type -> Jpa.find(all, type).stream()).anyMatch(use -> Jpa.text(use, "mappedBy")
                                .isEmpty())
                        && !Jpa.has(all, Jpa.JOIN_COLUMN)
                        && !Jpa.has(all, Jpa.JOIN_COLUMNS);
        if (schema.isNamed() && (hasJoinTable || Jpa.has(all, Jpa.ELEMENT_COLLECTION))) {
            AnnotationUse table = Jpa.find(all, Jpa.JOIN_TABLE).orElse(Jpa.marker(Jpa.JOIN_TABLE));
            all.removeIf(use -> use.type().equals(Jpa.JOIN_TABLE));
            all.add(schema.in(table));
        }
        return all;
    }

    /** {@code isProcessingId}: of a field and a getter, the one that the access type means. */
    private boolean isIdentifier(
            Attribute attribute, ManagedType owner, Optional<Declaration> declaration, boolean complete) {
        boolean isGetter = attribute.member() == Attribute.Member.GETTER;
        Optional<String> access = defaultAccess(declaration);
        if (access.isPresent()) {
            return access.get().equals("PROPERTY") == isGetter;
        }
        boolean fieldIsIdentifier = !complete
                && owner.attributes().stream()
                        .filter(other -> other.name().equals(attribute.name()))
                        .filter(other -> other.member() != Attribute.Member.GETTER)
                        .anyMatch(Hibernate6Overlay::isAnnotatedIdentifier);
        return isGetter ? !fieldIsIdentifier : !complete && isAnnotatedIdentifier(attribute);
    }

    private static boolean isAnnotatedIdentifier(Attribute attribute) {
        return Jpa.has(attribute.annotations(), Jpa.ID) || Jpa.has(attribute.annotations(), Jpa.EMBEDDED_ID);
    }

    /** {@code getAccessType}: written only on the member that it does not mean, where it says nothing. */
    private static Optional<AnnotationUse> memberAccess(XmlElement element, Attribute attribute) {
        boolean isGetter = attribute.member() == Attribute.Member.GETTER;
        return element.attribute("access")
                .filter(access -> access.equals("PROPERTY") != isGetter)
                .map(Jpa::access);
    }
}

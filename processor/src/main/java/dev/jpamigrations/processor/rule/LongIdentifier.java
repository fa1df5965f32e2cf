package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A written name that is longer than PostgreSQL's 63 bytes (PostgreSQL manual, 4.1.1). PostgreSQL cuts it with a notice, so
 * that two such names may become one.
 */
final class LongIdentifier implements Rule {

    private static final String CODE = "LongIdentifier";
    private static final int MAX_BYTES = 63;
    private static final Set<String> SCHEMA_AND_NAME = Set.of("name", "schema");
    private static final Set<String> NAME = Set.of("name");

    /** The members that name something in the database, by the simple name of the annotation. */
    private static final Map<String, Set<String>> NAMING = Map.ofEntries(
            Map.entry("CheckConstraint", NAME),
            Map.entry("CollectionTable", SCHEMA_AND_NAME),
            Map.entry("Column", NAME),
            Map.entry("DiscriminatorColumn", NAME),
            Map.entry("ForeignKey", NAME),
            Map.entry("Index", NAME),
            Map.entry("JoinColumn", NAME),
            Map.entry("JoinTable", SCHEMA_AND_NAME),
            Map.entry("MapKeyColumn", NAME),
            Map.entry("MapKeyJoinColumn", NAME),
            Map.entry("OrderColumn", NAME),
            Map.entry("PrimaryKeyJoinColumn", NAME),
            Map.entry("SecondaryTable", SCHEMA_AND_NAME),
            Map.entry("SequenceGenerator", Set.of("sequenceName", "schema")),
            Map.entry("Table", SCHEMA_AND_NAME),
            Map.entry("TableGenerator", Set.of("table", "schema", "pkColumnName", "valueColumnName")),
            Map.entry("UniqueConstraint", NAME));

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        return model.own().stream()
                .flatMap(type -> Stream.concat(
                        names(Finding.Place.type(type.name()), type.annotations()),
                        type.attributes().stream().flatMap(attribute -> names(type, attribute))))
                .filter(Name::isLong)
                .map(LongIdentifier::finding)
                .toList();
    }

    /**
     * A name as written.
     *
     * @param place the member that holds it
     * @param text the name
     */
    private record Name(Finding.Place place, String text) {

        boolean isLong() {
            return bytes() > MAX_BYTES;
        }

        int bytes() {
            return unquoted().getBytes(StandardCharsets.UTF_8).length;
        }

        String unquoted() {
            boolean isQuoted = text.length() > 1 && (text.startsWith("`") || text.startsWith("\""));
            return isQuoted ? text.substring(1, text.length() - 1) : text;
        }
    }

    private static Stream<Name> names(ManagedType type, Attribute attribute) {
        return names(Finding.Place.attribute(type.name(), attribute.name()), attribute.annotations());
    }

    private static Stream<Name> names(Finding.Place element, List<AnnotationUse> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.type().startsWith(Jpa.PERSISTENCE))
                .flatMap(annotation -> names(element.at(annotation.type(), ""), annotation, ""));
    }

    private static Stream<Name> names(Finding.Place place, AnnotationUse annotation, String path) {
        String simpleName = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
        Set<String> naming = NAMING.getOrDefault(simpleName, Set.of());
        return annotation.values().entrySet().stream()
                .flatMap(member ->
                        names(place, member.getValue(), path + member.getKey(), naming.contains(member.getKey())));
    }

    private static Stream<Name> names(Finding.Place place, AnnotationValue value, String path, boolean isName) {
        if (value instanceof AnnotationValue.Text text) {
            return isName ? Stream.of(new Name(place.at(place.annotation(), path), text.value())) : Stream.of();
        }
        if (value instanceof AnnotationValue.Nested nested) {
            return names(place, nested.annotation(), path + ".");
        }
        if (value instanceof AnnotationValue.Array array) {
            return IntStream.range(0, array.values().size())
                    .boxed()
                    .flatMap(i -> names(place, array.values().get(i), path + "[" + i + "]", false));
        }
        return Stream.of();
    }

    private static Finding finding(Name name) {
        return Finding.warning(
                CODE,
                name.place(),
                "The name " + name.unquoted() + " has " + name.bytes() + " bytes; PostgreSQL cuts it to " + MAX_BYTES
                        + ".",
                "Choose a shorter name.");
    }
}

package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two writable attributes of an entity on one column; Hibernate refuses it (PersistentClass, "Column is duplicated in mapping").
 * Only names that are written are compared, since what a naming strategy makes of the others is not known here;
 * embeddables and mapped super classes are left aside, since whoever uses them may rename their columns.
 */
final class DuplicateColumn implements Rule {

    private static final String PERSISTENCE = "jakarta.persistence.";
    private static final List<String> COLUMNS = List.of(PERSISTENCE + "Column", PERSISTENCE + "JoinColumn");

    /** Their columns stand in another table, or are shared with the identifier on purpose. */
    private static final List<String> ELSEWHERE = Stream.of(
                    "ElementCollection",
                    "Id",
                    "JoinTable",
                    "ManyToMany",
                    "MapsId",
                    "OneToMany",
                    "PrimaryKeyJoinColumn",
                    "Transient")
            .map(PERSISTENCE::concat)
            .toList();

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.ownEntities().forEach(entity -> check(entity, findings));
        return findings;
    }

    private static void check(ManagedType type, List<Finding> findings) {
        Map<String, Named> first = new TreeMap<>();
        for (Named named : named(type)) {
            Named other = first.putIfAbsent(named.key(), named);
            if (other != null) {
                findings.add(finding(type, other, named));
            }
        }
    }

    /**
     * An attribute with a written column.
     *
     * @param attribute the attribute
     * @param annotation the annotation that names the column
     * @param column the name as written
     */
    private record Named(Attribute attribute, AnnotationUse annotation, String column) {

        /** Fields and getters are never persistent together under one access type, so they are kept apart. */
        String key() {
            String table = EntityNames.text(annotation, "table").orElse("");
            return attribute.member() + " " + table + " " + column;
        }
    }

    private static List<Named> named(ManagedType type) {
        return type.attributes().stream()
                .filter(attribute -> ELSEWHERE.stream()
                        .noneMatch(elsewhere -> attribute.annotation(elsewhere).isPresent()))
                .flatMap(
                        attribute -> COLUMNS.stream()
                                .map(attribute::annotation)
                                .flatMap(Optional::stream)
                                .filter(DuplicateColumn::isWritable)
                                .flatMap(annotation -> EntityNames.text(annotation, "name")
                                        .map(column -> new Named(attribute, annotation, column))
                                        .stream()))
                .toList();
    }

    private static boolean isWritable(AnnotationUse column) {
        return isTrue(column, "insertable") || isTrue(column, "updatable");
    }

    private static boolean isTrue(AnnotationUse column, String member) {
        return !column.value(member).equals(Optional.of(new AnnotationValue.Flag(false)));
    }

    private static Finding finding(ManagedType type, Named first, Named second) {
        return new Finding(
                "DuplicateColumn",
                Finding.Severity.ERROR,
                Finding.Place.attribute(type.name(), second.attribute().name())
                        .at(second.annotation().type(), "name"),
                type.name() + "#" + second.attribute().name() + " and #"
                        + first.attribute().name() + " are both written to the column " + second.column() + ".",
                "Make one of them read-only with insertable = false, updatable = false, or rename its column.");
    }
}

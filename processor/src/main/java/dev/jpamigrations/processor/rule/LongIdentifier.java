package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.ManagedType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A written name that is longer than PostgreSQL's 63 bytes (PostgreSQL manual, 4.1.1). PostgreSQL cuts it with a notice, so
 * that two such names may become one.
 */
final class LongIdentifier implements Rule {

    private static final String CODE = "LongIdentifier";
    private static final int MAX_BYTES = 63;
    private static final int MAX_BYTES_PER_CHAR = 3;
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
        List<Finding> findings = new ArrayList<>();
        for (ManagedType type : model.own()) {
            check(Finding.Place.type(type.name()), type.annotations(), findings);
        }
        for (Member member : model.members()) {
            check(member.place(), member.attribute().annotations(), findings);
        }
        return findings;
    }

    private static void check(Finding.Place element, List<AnnotationUse> annotations, List<Finding> findings) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().startsWith(Jpa.PERSISTENCE)) {
                check(element.at(annotation.type(), ""), annotation, "", findings);
            }
        }
    }

    private static void check(Finding.Place place, AnnotationUse annotation, String path, List<Finding> findings) {
        if (annotation.values().isEmpty()) {
            return;
        }
        String simpleName = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
        Set<String> naming = NAMING.getOrDefault(simpleName, Set.of());
        for (Map.Entry<String, AnnotationValue> member : annotation.values().entrySet()) {
            if (member.getValue() instanceof AnnotationValue.Text text) {
                if (naming.contains(member.getKey()) && isLong(text.value())) {
                    findings.add(finding(place.at(place.annotation(), path + member.getKey()), text.value()));
                }
            } else {
                checkNested(place, member.getValue(), path + member.getKey(), findings);
            }
        }
    }

    private static void checkNested(Finding.Place place, AnnotationValue value, String path, List<Finding> findings) {
        if (value instanceof AnnotationValue.Nested nested) {
            check(place, nested.annotation(), path + ".", findings);
        } else if (value instanceof AnnotationValue.Array array) {
            for (int i = 0; i < array.values().size(); i++) {
                checkNested(place, array.values().get(i), path + "[" + i + "]", findings);
            }
        }
    }

    private static boolean isLong(String name) {
        return name.length() * MAX_BYTES_PER_CHAR > MAX_BYTES && bytes(unquoted(name)) > MAX_BYTES;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String unquoted(String name) {
        boolean isQuoted = name.length() > 1 && (name.startsWith("`") || name.startsWith("\""));
        return isQuoted ? name.substring(1, name.length() - 1) : name;
    }

    private static Finding finding(Finding.Place place, String written) {
        String name = unquoted(written);
        return Finding.warning(
                CODE,
                place,
                "The name " + name + " has " + bytes(name) + " bytes; PostgreSQL cuts it to " + MAX_BYTES + ".",
                "Choose a shorter name.");
    }
}

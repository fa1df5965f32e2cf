package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.CompositeType.Attribute;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import java.util.stream.Collectors;

/** Writes composite types. */
final class CompositeTypeText {

    private CompositeTypeText() {}

    /** Makes the type, with its comment and those of its attributes. */
    static void create(CompositeType type, Steps steps) {
        steps.in(
                Stage.TYPES,
                type.attributes().stream()
                        .map(CompositeTypeText::attribute)
                        .collect(Collectors.joining(", ", "create type " + Sql.name(type.name()) + " as (", ")")));
        steps.comment(Stage.TYPES, type.ref(), type.comment());
        type.attributes().stream()
                .filter(attribute -> attribute.comment() != null)
                .forEach(attribute -> steps.in(Stage.TYPES, comment(type.name(), attribute)));
    }

    static String attribute(Attribute attribute) {
        String collation = attribute.collation() == null ? "" : " collate " + attribute.collation();
        return Sql.identifier(attribute.name()) + " " + TypeNames.shortened(attribute.type()) + collation;
    }

    static String comment(ObjectName type, Attribute attribute) {
        return CommentText.of(ObjectRef.column(type, attribute.name()), attribute.comment());
    }
}

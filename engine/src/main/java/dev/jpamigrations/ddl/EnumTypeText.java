package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.ObjectName;
import java.util.stream.Collectors;

/** Writes enum types. */
final class EnumTypeText {

    private EnumTypeText() {}

    static String create(EnumType type) {
        return type.labels().stream()
                .map(Sql::literal)
                .collect(Collectors.joining(", ", "create type " + Sql.name(type.name()) + " as enum (", ")"));
    }

    /** Where the type stays under another name until no column needs it. */
    static ObjectName aside(ObjectName type) {
        return new ObjectName(type.namespace(), type.name() + "_old");
    }
}

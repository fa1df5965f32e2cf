package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.EnumType;
import java.util.stream.Collectors;

/** Writes enum types. */
final class EnumTypeText {

    private EnumTypeText() {}

    static String create(EnumType type) {
        return type.labels().stream()
                .map(Sql::literal)
                .collect(Collectors.joining(", ", "create type " + Sql.name(type.name()) + " as enum (", ")"));
    }
}

package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.OpaqueObject;
import java.util.Optional;

/** Writes statements for objects of which only the catalog's print is known. */
public final class OpaqueText {

    private OpaqueText() {}

    /** Whether it can stand before all tables, which may need it. */
    public static boolean comesFirst(OpaqueObject object) {
        return switch (object.kind()) {
            case "extension", "domain", "composite type" -> true;
            default -> false;
        };
    }

    /**
     * The statement that makes the object; empty where its print is no complete one (policies, partitions, operators, and properties
     * of tables and columns).
     */
    public static Optional<String> create(OpaqueObject object) {
        String definition = object.definition();
        return switch (object.kind()) {
            case "extension", "function", "procedure", "rule", "statistics", "index", "comment", "default", "grant" ->
                Optional.of(withoutEnd(definition));
            case "trigger" -> definition.contains(" enabled ") ? Optional.empty() : Optional.of(definition);
            case "domain" -> Optional.of("create domain " + object.identity() + " as " + definition);
            case "composite type" -> Optional.of("create type " + object.identity() + " as (" + definition + ")");
            case "view", "materialized view" -> Optional.of(view(object));
            case "constraint" -> Optional.of(constraint(object));
            default -> Optional.empty();
        };
    }

    /** The print of a view ends with a semicolon, behind which its options follow. */
    private static String view(OpaqueObject object) {
        String definition = object.definition();
        int end = definition.lastIndexOf(';');
        String options = definition.substring(end + 1).strip();
        return "create " + object.kind() + " " + object.identity() + (options.isEmpty() ? "" : " " + options) + " as\n"
                + definition.substring(0, end).strip();
    }

    /** {@code name on table}, as the catalog reader calls it. */
    private static String constraint(OpaqueObject object) {
        int on = object.identity().lastIndexOf(" on ");
        return "alter table " + object.identity().substring(on + " on ".length()) + " add constraint "
                + object.identity().substring(0, on) + " " + object.definition();
    }

    private static String withoutEnd(String definition) {
        String text = definition.stripTrailing();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}

package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.OpaqueObject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes statements for objects of which only the catalog's print is known. */
public final class OpaqueText {

    private static final Pattern COLUMN = Pattern.compile("(?<table>.*)\\.(?<column>\"(?:[^\"]|\"\")+\"|[^.\"]+)");

    // PostgreSQL manual, pg_attribute: attstorage.
    private static final Map<String, String> STORAGE =
            Map.of("p", "plain", "e", "external", "m", "main", "x", "extended");

    private OpaqueText() {}

    /** Whether it can stand before all tables, which may need it. */
    public static boolean comesFirst(OpaqueObject object) {
        return switch (object.kind()) {
            case "extension", "domain", "composite type" -> true;
            default -> false;
        };
    }

    /**
     * The statement that makes the object; empty where its print is no complete one (partitions, operators, what concerns an index or
     * the files of a table).
     */
    public static Optional<String> create(OpaqueObject object) {
        String definition = object.definition();
        return switch (object.kind()) {
            // several histories may need the same one
            case "extension" ->
                Optional.of(definition.replaceFirst("create extension ", "create extension if not exists "));
            case "function", "procedure", "rule", "policy", "statistics", "index", "comment", "default", "grant" ->
                Optional.of(withoutEnd(definition));
            case "trigger" -> definition.contains(" enabled ") ? Optional.empty() : Optional.of(definition);
            case "domain" -> Optional.of("create domain " + object.identity() + " as " + definition);
            case "composite type" -> Optional.of("create type " + object.identity() + " as (" + definition + ")");
            case "view", "materialized view" -> Optional.of(view(object));
            case "constraint" -> Optional.of(constraint(object));
            case "property" -> property(object);
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

    /** {@code storage parameters of users}, {@code statistics of users.name}, as the catalog reader calls it. */
    private static Optional<String> property(OpaqueObject object) {
        int of = object.identity().indexOf(" of ");
        String owner = object.identity().substring(of + " of ".length());
        String value = object.definition();
        Matcher column = COLUMN.matcher(owner);
        String inColumn = column.matches()
                ? "alter table " + column.group("table") + " alter column " + column.group("column") + " set "
                : "";
        return switch (object.identity().substring(0, of)) {
            case "storage parameters" -> Optional.of("alter table " + owner + " set (" + value + ")");
            case "row security" -> Optional.of("alter table " + owner + " enable row level security");
            case "forced row security" -> Optional.of("alter table " + owner + " force row level security");
            case "persistence" ->
                value.equals("u") ? Optional.of("alter table " + owner + " set unlogged") : Optional.empty();
            case "replica identity" ->
                value.equals("f") ? Optional.of("alter table " + owner + " replica identity full") : Optional.empty();
            case "statistics" -> Optional.of(inColumn + "statistics " + value);
            case "options" -> Optional.of(inColumn + "(" + value + ")");
            case "storage" -> Optional.ofNullable(STORAGE.get(value)).map(storage -> inColumn + "storage " + storage);
            default -> Optional.empty();
        };
    }

    private static String withoutEnd(String definition) {
        String text = definition.stripTrailing();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}

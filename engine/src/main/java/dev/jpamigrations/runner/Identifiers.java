package dev.jpamigrations.runner;

/** Names and texts as SQL. */
final class Identifiers {

    private Identifiers() {}

    /** A name between double quotes (PostgreSQL manual, "Identifiers and Key Words"). */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text between single quotes, for sessions with {@code standard_conforming_strings = on}. */
    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * Names that PostgreSQL takes for a table or column only in quotes, which Hibernate does not write by itself (PostgreSQL
 * manual, appendix SQL Key Words: reserved, and reserved except for functions and types).
 */
final class ReservedWords {

    private static final Set<String> WORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
            column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
            current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign
            freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left
            like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing
            primary references returning right select session_user similar some symmetric system_user table tablesample
            then to trailing true union unique user using variadic verbose when where window with
            """.strip().split("\\s+"));

    private ReservedWords() {}

    /**
     * The problem with a name, if it has this one.
     *
     * @param kind what is named, {@code table}
     */
    static Optional<Problem> check(String kind, Identifier name, Location location) {
        if (name.quoted() || !WORDS.contains(name.canonical())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "ReservedWord",
                location,
                "the " + kind + " " + name.canonical()
                        + " is named by a word that PostgreSQL reserves; Hibernate does not"
                        + " quote it, so its own statements fail.",
                "Name it otherwise, or quote it: name = \"\\\"" + name.text() + "\\\"\"."));
    }
}

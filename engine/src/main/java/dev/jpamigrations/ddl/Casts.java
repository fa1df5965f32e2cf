package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.Column;
import java.util.Map;
import java.util.Set;

/**
 * Decides when a type change needs {@code using}: where PostgreSQL has no assignment cast from the old type to the new one
 * (PostgreSQL manual, CREATE CAST and ALTER TABLE). The tables are those of {@code pg_cast} without {@code using}.
 */
final class Casts {

    /** Every type turns into these by its text, without being asked. */
    private static final Set<String> STRINGS = Set.of("character varying", "character", "text");

    private static final String TIMESTAMP = "timestamp without time zone";
    private static final String TIMESTAMPTZ = "timestamp with time zone";
    private static final String TIME = "time without time zone";

    private static final Map<String, Set<String>> ASSIGNMENT = Map.ofEntries(
            Map.entry("smallint", Set.of("integer", "bigint", "numeric", "real", "double precision", "oid")),
            Map.entry("integer", Set.of("smallint", "bigint", "numeric", "real", "double precision", "oid", "money")),
            Map.entry("bigint", Set.of("smallint", "integer", "numeric", "real", "double precision", "oid", "money")),
            Map.entry("numeric", Set.of("smallint", "integer", "bigint", "real", "double precision", "money")),
            Map.entry("real", Set.of("smallint", "integer", "bigint", "numeric", "double precision")),
            Map.entry("double precision", Set.of("smallint", "integer", "bigint", "numeric", "real")),
            Map.entry("oid", Set.of("integer", "bigint")),
            Map.entry("money", Set.of("numeric")),
            Map.entry("date", Set.of(TIMESTAMP, TIMESTAMPTZ)),
            Map.entry(TIMESTAMP, Set.of(TIMESTAMPTZ, "date", TIME)),
            Map.entry(TIMESTAMPTZ, Set.of(TIMESTAMP, "date", TIME, "time with time zone")),
            Map.entry(TIME, Set.of("time with time zone", "interval")),
            Map.entry("time with time zone", Set.of(TIME)),
            Map.entry("interval", Set.of(TIME)),
            Map.entry("json", Set.of("jsonb")),
            Map.entry("jsonb", Set.of("json")),
            Map.entry("bit", Set.of("bit varying")),
            Map.entry("bit varying", Set.of("bit")),
            Map.entry("cidr", Set.of("inet")),
            Map.entry("inet", Set.of("cidr")),
            Map.entry("macaddr", Set.of("macaddr8")),
            Map.entry("macaddr8", Set.of("macaddr")));

    private static final Map<String, Set<String>> EXPLICIT = Map.of(
            "boolean", Set.of("integer"),
            "integer", Set.of("boolean", "bit"),
            "bigint", Set.of("bit"),
            "bit", Set.of("integer", "bigint"),
            "jsonb", Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "boolean"));

    private Casts() {}

    /**
     * The clause that a type change needs.
     *
     * @param from the column as it is
     * @param to the column as it is to be
     * @return {@code using …} with a space before it, or nothing
     */
    static String using(Column from, Column to) {
        String source = from.baseType();
        String target = to.baseType();
        if (isAssignable(source, target)) {
            return "";
        }
        String text = isExplicit(source, target) ? "" : "::text";
        return " using " + Sql.identifier(to.name()) + text + "::" + TypeNames.shortened(to.type());
    }

    static boolean isAssignable(String source, String target) {
        if (source.equals(target) || STRINGS.contains(target)) {
            return true;
        }
        if (isArray(source) && isArray(target)) {
            return isAssignable(element(source), element(target));
        }
        return ASSIGNMENT.getOrDefault(source, Set.of()).contains(target);
    }

    static boolean isExplicit(String source, String target) {
        if (isArray(source) && isArray(target)) {
            return isExplicit(element(source), element(target));
        }
        return STRINGS.contains(source)
                || EXPLICIT.getOrDefault(source, Set.of()).contains(target);
    }

    private static boolean isArray(String type) {
        return type.endsWith("[]");
    }

    private static String element(String array) {
        return array.substring(0, array.length() - 2);
    }
}

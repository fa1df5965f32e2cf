package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes names and values into SQL. Every name and value that reaches a statement goes through here. */
public final class Sql {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Sql() {}

    /**
     * A name, quoted only where PostgreSQL would read it otherwise (PostgreSQL manual, Identifiers and Key Words).
     *
     * @param name the name as it stands in the catalog
     */
    public static String identifier(String name) {
        if (PLAIN.matcher(name).matches() && !Keywords.isRestricted(name)) {
            return name;
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The name of an object, unqualified in the default namespace. */
    public static String name(ObjectName name) {
        return name.isDefault()
                ? identifier(name.name())
                : identifier(name.namespace()) + "." + identifier(name.name());
    }

    /** Names separated by commas, in parentheses. */
    public static String list(Collection<String> names) {
        return names.stream().map(Sql::identifier).collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * A text as a literal, under {@code standard_conforming_strings = on}, the default since 9.1.
     *
     * @param value any text without the character 0, which PostgreSQL cannot hold
     */
    public static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}

package dev.jpamigrations.mapping;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A check in the making.
 *
 * @param name its name, or null for PostgreSQL's choice
 * @param expression what must hold
 */
record CheckDraft(@Nullable String name, String expression) {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)");

    static CheckDraft of(AnnotationView check) {
        String name = check.text("name");
        return new CheckDraft(name.isEmpty() ? null : name, check.text("constraints"));
    }

    /** How many of the names in it are those of columns of a table. */
    long columnsIn(TableDraft table) {
        return NAME.matcher(LITERAL.matcher(expression).replaceAll(""))
                .results()
                .map(found -> new Identifier(
                        found.group(1) == null ? found.group(2) : found.group(1), found.group(1) != null))
                .filter(name -> table.column(name).isPresent())
                .count();
    }

    /** {@code @CheckConstraint} of Jakarta Persistence 3.2, whose member has another name. */
    static CheckDraft ofConstraint(AnnotationView check) {
        String name = check.text("name");
        return new CheckDraft(name.isEmpty() ? null : name, check.text("constraint"));
    }
}

package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import java.nio.charset.StandardCharsets;

/**
 * The names that PostgreSQL chooses where a statement gives none ({@code makeObjectName} in
 * src/backend/commands/indexcmds.c): parts joined by underscores, the longer of two cut until the whole fits.
 */
public final class ChosenNames {

    private static final int MAX_BYTES = 63;

    private ChosenNames() {}

    /** The sequence of an identity or serial column. */
    static ObjectName identitySequence(ObjectName table, String column) {
        return new ObjectName(table.namespace(), name(table.name(), column, "seq"));
    }

    /** The not-null constraint of a column, from PostgreSQL 18. */
    static String notNull(ObjectName table, String column) {
        return name(table.name(), column, "not_null");
    }

    /** The first check that is declared at a column. */
    public static String check(ObjectName table, String column) {
        return name(table.name(), column, "check");
    }

    private static String name(String first, String second, String label) {
        int room = MAX_BYTES - label.length() - 2;
        int firstLength = bytes(first);
        int secondLength = bytes(second);
        while (firstLength + secondLength > room) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        return cut(first, firstLength) + "_" + cut(second, secondLength) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String text, int length) {
        String result = text;
        while (bytes(result) > length) {
            result = result.substring(0, result.offsetByCodePoints(result.length(), -1));
        }
        return result;
    }
}

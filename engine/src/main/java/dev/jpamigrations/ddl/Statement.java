package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement.
 *
 * @param sql its text, without a semicolon at the end
 * @param table the table under which people expect it, or null; statements of one table follow one another
 * @param subject the object that it is about
 * @param transactional whether PostgreSQL accepts it within a transaction in which the statements around it run too
 * @param question what a person must decide before it can run, with {@link #VALUE} in its text; null for all other statements
 */
public record Statement(
        String sql,
        @Nullable ObjectName table,
        ObjectRef subject,
        boolean transactional,
        @Nullable String question) {

    /** Stands for what a person puts in its place. */
    public static final String VALUE = "<value>";

    /** Whether it asks for the value of a column that must not be null, or requires one. */
    public boolean requiresValue() {
        return question != null || sql.endsWith(" set not null");
    }

    /** Whether it only sets a comment. */
    public boolean isComment() {
        return sql.startsWith("comment on ");
    }
}

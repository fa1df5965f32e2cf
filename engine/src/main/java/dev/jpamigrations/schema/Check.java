package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name its name; null leaves it to PostgreSQL
 * @param column the column at which it is declared, for PostgreSQL's choice of a name; null where it belongs to the table.
 *     A catalog does not keep it.
 * @param expression what must hold, as SQL without the outer parentheses
 * @param validated false for {@code not valid}
 * @param noInherit {@code no inherit}
 * @param comment its comment, or null
 */
public record Check(
        @Nullable String name,
        @Nullable String column,
        String expression,
        boolean validated,
        boolean noInherit,
        @Nullable String comment)
        implements Constraint {

    /** A check at a column that PostgreSQL names. */
    public static Check ofColumn(String column, String expression) {
        return new Check(null, column, expression, true, false, null);
    }

    @Override
    public Check withName(@Nullable String name) {
        return new Check(name, column, expression, validated, noInherit, comment);
    }

    @Override
    public Check withComment(@Nullable String comment) {
        return new Check(name, column, expression, validated, noInherit, comment);
    }

    @Override
    public ObjectRef.Kind kind() {
        return ObjectRef.Kind.CHECK;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCheck(this);
    }

    /** The same check, known to hold for all rows or not. */
    public Check withValidated(boolean validated) {
        return new Check(name, column, expression, validated, noInherit, comment);
    }

    /** The same check with another text. */
    public Check withExpression(String expression) {
        return new Check(name, column, expression, validated, noInherit, comment);
    }
}

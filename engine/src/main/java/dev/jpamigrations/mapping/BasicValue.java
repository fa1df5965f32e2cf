package dev.jpamigrations.mapping;

import org.jspecify.annotations.Nullable;

/**
 * How one basic value is stored.
 *
 * @param type its type
 * @param array whether the column holds an array of it
 * @param definition the SQL type where only its text is known, or null
 * @param condition what its column's check says, or null
 */
record BasicValue(
        BasicType type,
        boolean array,
        @Nullable String definition,
        @Nullable ValueCondition condition) {

    static BasicValue of(BasicType type) {
        return new BasicValue(type, false, null, null);
    }

    static BasicValue of(BasicType type, @Nullable ValueCondition condition) {
        return new BasicValue(type, false, null, condition);
    }

    /** A type of which only the SQL text is known. */
    static BasicValue ofText(String sqlType) {
        return new BasicValue(new BasicType(JdbcType.OTHER, 0, 0, 0), false, sqlType, null);
    }

    /** An array of such values; a check on the elements is not made. */
    BasicValue asArray() {
        return new BasicValue(type, true, definition == null ? null : definition + " array", null);
    }

    /** The type of a column that holds it. */
    ColumnType columnType(ColumnSpec spec) {
        ColumnType own = new ColumnType(type.jdbc(), type.size(spec), definition, array);
        return spec.definition().isEmpty() ? own : own.withDefinition(spec.definition());
    }
}

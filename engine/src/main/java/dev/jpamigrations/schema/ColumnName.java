package dev.jpamigrations.schema;

/**
 * A column of a table.
 *
 * @param table the table
 * @param column the column
 */
public record ColumnName(ObjectName table, String column) {

    @Override
    public String toString() {
        return table + "." + column;
    }
}

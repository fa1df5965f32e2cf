package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectName;

/**
 * Gives rows that are there a value for a column that must not be null: the default where there is one, else what a person
 * decides.
 */
final class Filling {

    private final ObjectName table;
    private final Column column;

    /** @param column the column as it is to be */
    Filling(ObjectName table, Column column) {
        this.table = table;
        this.column = column;
    }

    /** Adds the column in three steps: accepting null, filled, required. */
    void addColumn(Steps steps) {
        Column empty = column.withNullable(true, null);
        steps.at(Phase.ADD_COLUMN, ChangeSteps.alter(table) + "add column " + ColumnText.of(table, empty));
        steps.ask(Phase.ADD_COLUMN, update(Statement.VALUE), question());
        ColumnAlteration.parts(new AlterColumn(table, empty, column)).stream()
                .filter(part -> part.question() == null)
                .forEach(part -> steps.at(Phase.ADD_COLUMN, part.sql()));
    }

    /** Fills the rows in which the column is null. */
    ColumnAlteration.Part ofNulls() {
        String value = column.defaultValue();
        return new ColumnAlteration.Part(
                Phase.ALTER_COLUMN,
                update(value == null ? Statement.VALUE : value) + " where " + Sql.identifier(column.name())
                        + " is null",
                value == null ? question() : null);
    }

    private String update(String value) {
        return "update " + Sql.name(table) + " set " + Sql.identifier(column.name()) + " = " + value;
    }

    private String question() {
        return table + "." + column.name()
                + " must not be null: what do rows have there that exist already? Write it in the" + " place of "
                + Statement.VALUE + ", or take the statement out where no rows can be.";
    }
}

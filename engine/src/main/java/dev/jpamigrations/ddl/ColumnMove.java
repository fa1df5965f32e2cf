package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.TypeUse;

/**
 * Moves a column to the new form of its type.
 *
 * @param use the column
 * @param type the new form, of which arrays count as another type
 * @param value what becomes of a value
 */
record ColumnMove(TypeUse use, String type, String value) {

    /**
     * In the turn of the column's table, so that what compares with a value is gone by then and comes back after it. A default that is
     * another one afterwards, or none, is the business of the column's own change.
     *
     * @param rank the table's turn
     */
    void steps(Steps steps, int rank) {
        String alter = ChangeSteps.alter(use.table()) + "alter column "
                + Sql.identifier(use.to().name()) + " ";
        String before = use.from().defaultValue();
        String after = use.to().defaultValue();
        if (before != null && after != null) {
            steps.at(use.table(), rank, Phase.RELEASE_COLUMN, alter + "drop default");
        }
        steps.at(use.table(), rank, Phase.MOVE_COLUMN, alter + "type " + type + " using " + value);
        if (after != null && after.equals(before)) {
            steps.at(use.table(), rank, Phase.MOVE_COLUMN, alter + "set default " + after);
        }
    }
}

package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.AlterType;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.diff.Change.DropColumn;
import dev.jpamigrations.diff.Change.DropTable;
import java.util.List;
import java.util.function.Predicate;

/** The table of the kinds of change that may lose rows or values, or refuse them. Every other kind keeps every row and value. */
enum EffectOnRows {
    ROWS_GO(List.of(kind(DropTable.class, change -> true))),
    VALUES_GO(List.of(
            kind(DropColumn.class, change -> true),
            kind(AlterColumn.class, change -> change.to().generated() != null))),
    VALUES_CHANGE(List.of(kind(
            AlterColumn.class,
            change -> !change.from().type().equals(change.to().type()) && !widens(change)))),
    ROWS_REFUSED(List.of(
            kind(AddColumn.class, change -> change.column().mustBeGiven()),
            kind(
                    AlterColumn.class,
                    change -> change.from().nullable() && !change.to().nullable()),
            kind(AlterColumn.class, change -> !widens(change)),
            kind(AddConstraint.class, change -> true),
            kind(AlterConstraint.class, change -> true),
            kind(CreateIndex.class, change -> change.index().unique()),
            kind(AlterIndex.class, change -> change.to().unique()),
            kind(AlterType.class, change -> !change.isInPlace())));

    private static final List<List<String>> WIDER = List.of(
            List.of("smallint", "integer", "bigint"),
            List.of("character varying(10)", "character varying(20)", "text"),
            List.of("numeric(10,2)", "numeric(12,2)"));

    @SuppressWarnings("ImmutableEnumChecker") // Lists of List.of do not change.
    private final List<Predicate<Change>> kinds;

    EffectOnRows(List<Predicate<Change>> kinds) {
        this.kinds = kinds;
    }

    /** Whether a change is of one of its kinds. */
    boolean of(Change change) {
        return kinds.stream().anyMatch(kind -> kind.test(change));
    }

    private static <T extends Change> Predicate<Change> kind(Class<T> type, Predicate<T> which) {
        return change -> type.isInstance(change) && which.test(type.cast(change));
    }

    private static boolean widens(AlterColumn change) {
        String from = change.from().type();
        String to = change.to().type();
        return from.equals(to)
                || WIDER.stream().anyMatch(types -> types.contains(from) && types.indexOf(to) > types.indexOf(from));
    }
}

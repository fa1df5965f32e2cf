package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.ownership.LateForeignKeys;
import dev.jpamigrations.ownership.Makers;
import dev.jpamigrations.ownership.Part;
import dev.jpamigrations.ownership.StillReferenced;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what a history answers for with its part of the model, and puts off what revisions of other histories must do first.
 *
 * @param part what the history answers for
 * @param wanted its part of the model, without what is put off
 * @param judge knows what is left alone
 * @param changes what leads there
 * @param problems what a person must decide first
 * @param notices what is put off
 */
record PartComparison(
        Part part,
        Side wanted,
        ModelComparison judge,
        List<Change> changes,
        List<Problem> problems,
        List<Problem> notices) {

    private static final String ADVICE = "Run mvn migrations:generate once more when all modules have had their turn.";

    PartComparison {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    static PartComparison of(Model model, Side database, HeadDatabase head, ModelComparison judge) throws SQLException {
        Part part = new Part(model.ownership(), model.bound().origins(), database.schema(), head.makers());
        LateForeignKeys late =
                LateForeignKeys.in(part.of(database.schema()), head.side().schema());
        Side wanted = database.with(late.schema());
        ModelComparison.Result result = head.comparedBy(judge, head.side().only(part), wanted);
        return new PartComparison(
                part,
                wanted,
                judge,
                result.changes(),
                result.problems(),
                late.waiting().stream().map(PartComparison::late).toList());
    }

    /** What leads from another state of the database to what is wanted. */
    List<Change> from(HeadDatabase head, Side side) throws SQLException {
        return head.comparedBy(judge, side.only(part), wanted).changes();
    }

    /** The same where other revisions were replayed. */
    PartComparison madeBy(Makers others) {
        return new PartComparison(part.madeBy(others), wanted, judge, changes, problems, notices);
    }

    /** The same with the final changes: what goes, and is still needed by the neighbours, stays for now. */
    PartComparison settled(List<Change> all, Neighbours neighbours) throws SQLException {
        List<Table> dropped = all.stream()
                .filter(DropTable.class::isInstance)
                .map(change -> ((DropTable) change).table())
                .toList();
        if (dropped.isEmpty() || !neighbours.exist()) {
            return new PartComparison(part, wanted, judge, all, problems, notices);
        }
        StillReferenced kept = StillReferenced.in(dropped, neighbours.schema());
        List<Problem> told = new ArrayList<>(notices);
        kept.names().stream().map(PartComparison::referenced).forEach(told::add);
        return new PartComparison(
                part,
                wanted.with(kept.with(wanted.schema())),
                judge,
                all.stream().filter(change -> !kept.isDropOf(change)).toList(),
                problems,
                told);
    }

    private static Problem late(LateForeignKeys.Waiting waiting) {
        String name = waiting.foreignKey().name();
        return new Problem(
                "LateForeignKey",
                new Location.InDatabase(
                        new ObjectRef(ObjectRef.Kind.FOREIGN_KEY, waiting.table(), name == null ? "" : name)
                                .toString()),
                "it waits: no revision makes the table " + waiting.foreignKey().target()
                        + " yet, which belongs to another history.",
                ADVICE);
    }

    private static Problem referenced(ObjectName table) {
        return new Problem(
                "StillReferenced",
                new Location.InDatabase(ObjectRef.table(table).toString()),
                "no entity asks for it, but a table of another history still refers to it, so it is not dropped yet.",
                ADVICE);
    }
}

package dev.jpamigrations;

import dev.jpamigrations.ddl.ChosenNames;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives new checks the words of the model: {@code status in ('DRAFT', 'PLACED')} is what people want to review, not
 * PostgreSQL's print of it. Whether both mean the same is not judged here; the proof of the revision does that.
 */
final class Wording {

    /** The name of a check within its table. */
    private record CheckName(ObjectName table, String name) {}

    private final Map<CheckName, String> words = new HashMap<>();

    /** @param model the schema that comes from the mapping */
    Wording(Schema model) {
        Set<CheckName> ambiguous = new HashSet<>();
        for (Table table : model.tables()) {
            for (Check check : table.checks()) {
                CheckName name = name(table.name(), check);
                if (words.put(name, check.expression()) != null) {
                    // PostgreSQL numbers the second check of a column, and nobody can tell which is which
                    ambiguous.add(name);
                }
            }
        }
        words.keySet().removeAll(ambiguous);
    }

    private static CheckName name(ObjectName table, Check check) {
        if (check.name() != null) {
            return new CheckName(table, check.name());
        }
        return new CheckName(table, check.column() == null ? "" : ChosenNames.check(table, check.column()));
    }

    /** The same changes in the model's words. */
    List<Change> of(List<Change> changes) {
        return changes.stream().map(this::worded).toList();
    }

    private Change worded(Change change) {
        if (change instanceof CreateTable created) {
            return new CreateTable(worded(created.table()));
        }
        if (change instanceof AddConstraint added) {
            return new AddConstraint(added.table(), worded(added.table(), added.constraint()));
        }
        if (change instanceof AlterConstraint altered) {
            return new AlterConstraint(altered.table(), altered.from(), worded(altered.table(), altered.to()));
        }
        return change;
    }

    private Table worded(Table table) {
        return table.withChecks(table.checks().stream()
                .map(check -> worded(table.name(), check))
                .toList());
    }

    private Constraint worded(ObjectName table, Constraint constraint) {
        return constraint instanceof Check check ? worded(table, check) : constraint;
    }

    private Check worded(ObjectName table, Check check) {
        return check.withExpression(words.getOrDefault(name(table, check), check.expression()));
    }
}

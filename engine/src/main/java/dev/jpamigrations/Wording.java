package dev.jpamigrations;

import dev.jpamigrations.ddl.ChosenNames;
import dev.jpamigrations.diff.AllowedValues;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
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
 * Gives checks and defaults the words of a person: {@code status in ('DRAFT', 'PLACED')} is what people want to review, not
 * PostgreSQL's print of it. Whether both mean the same is not judged here; the proof of the revision does that.
 */
final class Wording {

    /** The name of a check within its table. */
    private record CheckName(ObjectName table, String name) {}

    private static final Set<String> TEXTS = Set.of("character varying", "text");

    private final Map<CheckName, String> words = new HashMap<>();

    private Wording() {}

    /** The words of the model. */
    static Wording of(Schema model) {
        Wording wording = new Wording();
        Set<CheckName> ambiguous = new HashSet<>();
        for (Table table : model.tables()) {
            for (Check check : table.checks()) {
                CheckName name = name(table.name(), check);
                if (wording.words.put(name, check.expression()) != null) {
                    // PostgreSQL numbers the second check of a column, and nobody can tell which is which
                    ambiguous.add(name);
                }
            }
        }
        wording.words.keySet().removeAll(ambiguous);
        return wording;
    }

    /** The words that mean what a catalog prints of the lists of values of enum attributes. */
    static Wording ofCatalog(Schema catalog) {
        Wording wording = new Wording();
        for (Table table : catalog.tables()) {
            for (Check check : table.checks()) {
                AllowedValues.of(check.expression())
                        .filter(values -> !values.ofText() || isText(table, values.column()))
                        .ifPresent(values -> wording.words.put(name(table.name(), check), values.words()));
            }
        }
        return wording;
    }

    private static boolean isText(Table table, String column) {
        return table.column(column)
                .filter(found -> TEXTS.contains(found.baseType()))
                .isPresent();
    }

    private static CheckName name(ObjectName table, Check check) {
        if (check.name() != null) {
            return new CheckName(table, check.name());
        }
        return new CheckName(table, check.column() == null ? "" : ChosenNames.check(table, check.column()));
    }

    /** The same changes in these words. */
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
        if (change instanceof AddColumn added) {
            return new AddColumn(added.table(), worded(added.column()));
        }
        if (change instanceof AlterColumn altered) {
            return new AlterColumn(altered.table(), worded(altered.from()), worded(altered.to()));
        }
        return change;
    }

    private Table worded(Table table) {
        return table.withColumns(table.columns().stream().map(Wording::worded).toList())
                .withChecks(table.checks().stream()
                        .map(check -> worded(table.name(), check))
                        .toList());
    }

    private static Column worded(Column column) {
        String value = column.defaultValue();
        return value == null ? column : column.withDefault(PlainDefault.of(value, column.baseType()));
    }

    private Constraint worded(ObjectName table, Constraint constraint) {
        return constraint instanceof Check check ? worded(table, check) : constraint;
    }

    private Check worded(ObjectName table, Check check) {
        return check.withExpression(words.getOrDefault(name(table, check), check.expression()));
    }
}

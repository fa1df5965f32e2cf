package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Expressions;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** Finds the expressions that a change brings with it. */
final class NewExpressions {

    private NewExpressions() {}

    static Stream<String> of(Change change) {
        if (change instanceof CreateTable creation) {
            return in(creation.table());
        }
        if (change instanceof AddColumn addition) {
            return in(table(addition.table(), List.of(addition.column()), List.of(), List.of()));
        }
        if (change instanceof AlterColumn alteration) {
            return in(table(alteration.table(), List.of(alteration.to()), List.of(), List.of()));
        }
        if (change instanceof AddConstraint addition) {
            return check(addition.table(), addition.constraint());
        }
        if (change instanceof AlterConstraint alteration) {
            return check(alteration.table(), alteration.to());
        }
        if (change instanceof CreateIndex creation) {
            return in(table(creation.table(), List.of(), List.of(), List.of(creation.index())));
        }
        if (change instanceof AlterIndex alteration) {
            return in(table(alteration.table(), List.of(), List.of(), List.of(alteration.to())));
        }
        return Stream.empty();
    }

    private static Stream<String> check(ObjectName table, Constraint constraint) {
        return constraint instanceof Check check
                ? in(table(table, List.of(), List.of(check), List.of()))
                : Stream.empty();
    }

    private static Stream<String> in(Table table) {
        return Expressions.of(table).values().stream();
    }

    private static Table table(ObjectName name, List<Column> columns, List<Check> checks, List<Index> indexes) {
        return new Table(name, columns, null, List.of(), List.of(), checks, indexes, null);
    }
}

package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.AlterEnumType.Use;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what leads from one list of labels to another: {@code add value} where all old labels stay in their order, otherwise
 * a new type of the same name, to which every column moves.
 */
final class EnumTypeAlteration {

    private final AlterEnumType change;
    private final ChangeSet changes;
    private final Steps steps;

    EnumTypeAlteration(AlterEnumType change, ChangeSet changes, Steps steps) {
        this.change = change;
        this.changes = changes;
        this.steps = steps;
    }

    List<Step> steps() {
        if (change.isExtension()) {
            addValues();
        } else {
            rebuild();
        }
        return steps.list();
    }

    private void addValues() {
        List<String> present = new ArrayList<>(change.from().labels());
        List<String> wanted = change.to().labels();
        String name = Sql.name(change.to().name());
        for (int i = 0; i < wanted.size(); i++) {
            String label = wanted.get(i);
            if (!present.contains(label)) {
                String place = i == present.size() ? "" : " before " + Sql.literal(present.get(i));
                String sql = "alter type " + name + " add value " + Sql.literal(label) + place;
                // PostgreSQL manual, ALTER TYPE: a new value cannot be used before it is committed
                if (changes.mention(label)) {
                    steps.alone(Stage.TYPES, sql);
                } else {
                    steps.in(Stage.TYPES, sql);
                }
                present.add(i, label);
            }
        }
    }

    private void rebuild() {
        EnumType to = change.to();
        ObjectName old = EnumTypeText.aside(to.name());
        steps.in(Stage.TYPES, "alter type " + Sql.name(to.name()) + " rename to " + Sql.identifier(old.name()));
        steps.in(Stage.TYPES, EnumTypeText.create(to));
        steps.comment(Stage.TYPES, change.subject(), to.comment());
        change.uses().forEach(this::move);
        steps.in(Stage.LEFTOVERS, "drop type " + Sql.name(old));
    }

    // In the turn of the column's table, so that what compares with a label is gone by then and comes back after it. A
    // default
    // that is another one afterwards, or none, is the business of the column's own change.
    private void move(Use use) {
        String column = Sql.identifier(use.to().name());
        String alter = ChangeSteps.alter(use.table()) + "alter column " + column + " ";
        String array = use.to().type().endsWith("[]") ? "[]" : "";
        String type = Sql.name(change.to().name()) + array;
        int rank = changes.rank(use.table());
        String before = use.from().defaultValue();
        String after = use.to().defaultValue();
        if (before != null && after != null) {
            steps.at(use.table(), rank, Phase.RELEASE_COLUMN, alter + "drop default");
        }
        String using = " using " + column + "::text" + array + "::" + type;
        steps.at(use.table(), rank, Phase.MOVE_COLUMN, alter + "type " + type + using);
        if (after != null && after.equals(before)) {
            steps.at(use.table(), rank, Phase.MOVE_COLUMN, alter + "set default " + after);
        }
    }
}

package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.TypeUse;
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
        if (change.isInPlace()) {
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
        ObjectName old = TypeNames.aside(to.name());
        steps.in(Stage.TYPES, "alter type " + Sql.name(to.name()) + " rename to " + Sql.identifier(old.name()));
        steps.in(Stage.TYPES, EnumTypeText.create(to));
        steps.comment(Stage.TYPES, change.subject(), to.comment());
        change.uses().forEach(this::move);
        steps.in(Stage.LEFTOVERS, "drop type " + Sql.name(old));
    }

    private void move(TypeUse use) {
        String array = use.to().type().endsWith("[]") ? "[]" : "";
        String type = Sql.name(change.to().name()) + array;
        String column = Sql.identifier(use.to().name());
        new ColumnMove(use, type, column + "::text" + array + "::" + type).steps(steps, changes.rank(use.table()));
    }
}

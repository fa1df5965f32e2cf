package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.AlterEnumType.Use;
import dev.jpamigrations.schema.Column;
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
    private final Steps steps;

    EnumTypeAlteration(AlterEnumType change, Steps steps) {
        this.change = change;
        this.steps = steps;
    }

    List<Step> steps() {
        List<String> kept = new ArrayList<>(change.to().labels());
        kept.retainAll(change.from().labels());
        if (kept.equals(change.from().labels())) {
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
                steps.in(Stage.TYPES, "alter type " + name + " add value " + Sql.literal(label) + place);
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

    private void move(Use use) {
        Column column = use.column();
        String alter = "alter table " + Sql.name(use.table()) + " alter column " + Sql.identifier(column.name()) + " ";
        String array = column.type().endsWith("[]") ? "[]" : "";
        String type = Sql.name(change.to().name()) + array;
        String defaultValue = column.defaultValue();
        if (defaultValue != null) {
            steps.in(Stage.TYPES, alter + "drop default");
        }
        steps.in(
                Stage.TYPES,
                alter + "type " + type + " using " + Sql.identifier(column.name()) + "::text" + array + "::" + type);
        if (defaultValue != null) {
            steps.in(Stage.TYPES, alter + "set default " + defaultValue);
        }
    }
}

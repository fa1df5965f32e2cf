package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.Change.TypeUse;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.CompositeType.Attribute;
import dev.jpamigrations.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what leads from one list of attributes to another: in place where PostgreSQL can, otherwise a new type of the same name,
 * to which every column moves through a function that is dropped in the end. Values go by way of their text, as their types read
 * it: one that does not fit is refused, where a cast would cut it.
 */
final class CompositeTypeAlteration {

    private final AlterCompositeType change;
    private final ChangeSet changes;
    private final Steps steps;
    private final String name;

    CompositeTypeAlteration(AlterCompositeType change, ChangeSet changes, Steps steps) {
        this.change = change;
        this.changes = changes;
        this.steps = steps;
        this.name = Sql.name(change.to().name());
    }

    List<Step> steps() {
        if (change.isInPlace()) {
            attributes();
        } else {
            rebuild();
        }
        return steps.list();
    }

    private void attributes() {
        for (Attribute attribute : change.to().attributes()) {
            Optional<Attribute> before = change.from().attribute(attribute.name());
            if (before.isEmpty()) {
                steps.in(
                        Stage.TYPES, "alter type " + name + " add attribute " + CompositeTypeText.attribute(attribute));
            }
            if (!Objects.equals(before.map(Attribute::comment).orElse(null), attribute.comment())) {
                steps.in(Stage.TYPES, CompositeTypeText.comment(change.to().name(), attribute));
            }
        }
        for (Attribute attribute : change.from().attributes()) {
            if (change.to().attribute(attribute.name()).isEmpty()) {
                leftover("alter type " + name + " drop attribute " + Sql.identifier(attribute.name()));
            }
        }
    }

    private void rebuild() {
        CompositeType to = change.to();
        ObjectName old = TypeNames.aside(to.name());
        boolean movesArrays = changes.composites().movesArrays(change);
        String function = function(to);
        steps.in(Stage.TYPES, "alter type " + name + " rename to " + Sql.identifier(old.name()));
        CompositeTypeText.create(to, steps);
        steps.in(Stage.TYPES, function(Sql.name(old), name, moved()));
        if (movesArrays) {
            String elements = "array(select " + function + "($1[i]) from generate_subscripts($1, 1) as i order by i)";
            steps.in(Stage.TYPES, function(Sql.name(old) + "[]", name + "[]", elements));
        }
        change.uses().forEach(this::move);
        leftover("drop function " + function + "(" + Sql.name(old) + ")");
        if (movesArrays) {
            leftover("drop function " + function + "(" + Sql.name(old) + "[])");
        }
        leftover("drop type " + Sql.name(old));
    }

    private void leftover(String sql) {
        steps.ranked(Stage.LEFTOVERS, changes.composites().dropRank(change.from()), sql);
    }

    private void move(TypeUse use) {
        String array = use.to().type().endsWith("[]") ? "[]" : "";
        String value = function(change.to()) + "(" + Sql.identifier(use.to().name()) + ")";
        new ColumnMove(use, name + array, value).steps(steps, changes.rank(use.table()));
    }

    /** A row without any value is not the same as null (PostgreSQL manual, Composite Type Comparison). */
    private String function(String parameter, String result, String value) {
        String body = "select case when $1 is distinct from null then " + value + " end";
        return "create function " + function(change.to()) + "(" + parameter + ") returns " + result
                + " language sql as " + Sql.literal(body);
    }

    private String moved() {
        return change.to().attributes().stream()
                .map(this::value)
                .collect(Collectors.joining(", ", "row(", ")::text::" + name));
    }

    private String value(Attribute attribute) {
        if (change.from().attribute(attribute.name()).isEmpty()) {
            return "null";
        }
        String value = "($1)." + Sql.identifier(attribute.name());
        return changes.composites()
                .anew(attribute.type())
                .filter(inner -> change.moved().contains(attribute.name()))
                .map(inner -> function(inner.to()) + "(" + value + ")")
                .orElse(value);
    }

    private static String function(CompositeType type) {
        return Sql.name(new ObjectName(type.name().namespace(), type.name().name() + "_moved"));
    }
}

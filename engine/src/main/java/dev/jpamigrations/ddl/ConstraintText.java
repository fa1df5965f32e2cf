package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Deferral;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ForeignKey.Action;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Unique;
import java.util.List;
import java.util.Locale;

/** Writes a constraint as it stands in {@code create table} and {@code alter table … add}. */
final class ConstraintText implements Constraint.Visitor<String> {

    private ConstraintText() {}

    static String of(Constraint constraint) {
        String name = constraint.name();
        String body = constraint.accept(new ConstraintText());
        return name == null ? body : "constraint " + Sql.identifier(name) + " " + body;
    }

    @Override
    public String visitPrimaryKey(PrimaryKey key) {
        return "primary key " + Sql.list(key.columns()) + include(key.include()) + deferral(key.deferral());
    }

    @Override
    public String visitUnique(Unique unique) {
        return "unique "
                + (unique.nullsDistinct() ? "" : "nulls not distinct ")
                + Sql.list(unique.columns())
                + include(unique.include())
                + deferral(unique.deferral());
    }

    @Override
    public String visitForeignKey(ForeignKey key) {
        return "foreign key "
                + Sql.list(key.columns())
                + " references "
                + Sql.name(key.target())
                + " "
                + Sql.list(key.targetColumns())
                + (key.fullMatch() ? " match full" : "")
                + action(" on delete ", key.onDelete())
                + (key.onDeleteColumns().isEmpty() ? "" : " " + Sql.list(key.onDeleteColumns()))
                + action(" on update ", key.onUpdate())
                + deferral(key.deferral())
                + (key.validated() ? "" : " not valid");
    }

    @Override
    public String visitCheck(Check check) {
        return "check ("
                + check.expression()
                + ")"
                + (check.noInherit() ? " no inherit" : "")
                + (check.validated() ? "" : " not valid");
    }

    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " include " + Sql.list(columns);
    }

    static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    private static String action(String clause, Action action) {
        return action == Action.NO_ACTION
                ? ""
                : clause + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

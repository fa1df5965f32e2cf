package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Identity;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes what leads from one state of a column to another. Every difference that is written is also made in {@code state}; if
 * that is not the wanted column in the end, something was overlooked and nothing is written at all.
 */
final class ColumnAlteration {

    private final AlterColumn change;
    private final Column to;
    private final String table;
    private final String column;
    private final List<Part> parts = new ArrayList<>();
    private Column state;

    private ColumnAlteration(AlterColumn change) {
        this.change = change;
        this.state = change.from();
        this.to = change.to();
        this.table = Sql.name(change.table());
        this.column = Sql.identifier(change.to().name());
    }

    /** A statement and when it runs within the table's turn, with a question if a person must complete it. */
    record Part(Phase phase, String sql, @Nullable String question) {}

    static List<Part> parts(AlterColumn change) {
        return new ColumnAlteration(change).written();
    }

    /** Whether the column must be made anew: PostgreSQL cannot turn an ordinary column into a generated one. */
    static boolean replacesColumn(AlterColumn change) {
        Generated before = change.from().generated();
        Generated after = change.to().generated();
        return !Objects.equals(before, after) && !(after == null && before != null && before.stored());
    }

    private List<Part> written() {
        if (replacesColumn(change)) {
            return replacement();
        }
        expression();
        release();
        type();
        nullability();
        defaultValue();
        identity();
        if (!state.equals(to)) {
            throw overlooked();
        }
        return List.copyOf(parts);
    }

    private List<Part> replacement() {
        boolean wasGenerated = change.from().generated() != null;
        boolean isGenerated = to.generated() != null;
        add(
                wasGenerated ? Phase.DROP_GENERATED_COLUMN : Phase.DROP_COLUMN,
                "alter table " + table + " drop column " + column);
        add(
                isGenerated ? Phase.ADD_GENERATED_COLUMN : Phase.ADD_COLUMN,
                "alter table " + table + " add column " + ColumnText.of(change.table(), to));
        String comment = to.comment();
        if (comment != null) {
            add(Phase.COMMENT, CommentText.ofColumn(change.table(), to.name(), comment));
        }
        return List.copyOf(parts);
    }

    private void expression() {
        if (state.generated() != null && to.generated() == null) {
            alter(Phase.RELEASE_COLUMN, "drop expression");
            state = state.withGenerated(null);
        }
    }

    private void release() {
        if (state.identity() != null && to.identity() == null) {
            alter(Phase.RELEASE_COLUMN, "drop identity");
            state = state.withIdentity(null);
        }
        if (state.defaultValue() != null && (to.defaultValue() == null || changesBaseType())) {
            alter(Phase.RELEASE_COLUMN, "drop default");
            state = state.withDefault(null);
        }
    }

    private void type() {
        if (state.type().equals(to.type()) && Objects.equals(state.collation(), to.collation())) {
            return;
        }
        String using = Casts.using(state, to);
        alter(Phase.ALTER_COLUMN, "type " + ColumnText.type(to) + using);
        Identity identity = state.identity();
        state = state.withType(to.type(), to.collation());
        if (identity != null && to.identity() != null) {
            state = state.withIdentity(IdentityAlteration.afterTypeChange(identity, to.type()));
        }
    }

    private void nullability() {
        if (state.nullable() && !to.nullable()) {
            parts.add(new Filling(change.table(), to).ofNulls());
            String name = to.notNullName();
            if (name == null) {
                alter(Phase.ALTER_COLUMN, "set not null");
            } else {
                add(
                        Phase.ALTER_COLUMN,
                        "alter table " + table + " add constraint " + Sql.identifier(name) + " not null " + column);
            }
        } else if (!state.nullable() && to.nullable()) {
            alter(Phase.ALTER_COLUMN, "drop not null");
        } else if (!Objects.equals(state.notNullName(), to.notNullName())) {
            add(
                    Phase.ALTER_COLUMN,
                    "alter table " + table + " rename constraint " + notNullName(state) + " to " + notNullName(to));
        }
        state = state.withNullable(to.nullable(), to.notNullName());
    }

    private String notNullName(Column column) {
        String name = column.notNullName();
        return Sql.identifier(name == null ? ChosenNames.notNull(change.table(), column.name()) : name);
    }

    private void defaultValue() {
        String wanted = to.defaultValue();
        if (wanted != null && !wanted.equals(state.defaultValue())) {
            alter(Phase.ALTER_COLUMN, "set default " + wanted);
            state = state.withDefault(wanted);
        }
    }

    private void identity() {
        Identity wanted = to.identity();
        Identity present = state.identity();
        if (wanted != null && present == null) {
            alter(Phase.ALTER_COLUMN, "add " + ColumnText.identity(change.table(), to.name(), wanted));
            add(Phase.ADVANCE_SEQUENCE, SequenceAdvance.ofIdentity(change.table(), to.name(), wanted.options()));
        } else if (wanted != null && present != null) {
            new IdentityAlteration(table, column, present, wanted)
                    .statements()
                    .forEach(sql -> add(Phase.ALTER_COLUMN, sql));
        }
        state = state.withIdentity(wanted);
    }

    private boolean changesBaseType() {
        return !state.baseType().equals(to.baseType());
    }

    private void alter(Phase phase, String action) {
        add(phase, "alter table " + table + " alter column " + column + " " + action);
    }

    private void add(Phase phase, String sql) {
        parts.add(new Part(phase, sql, null));
    }

    private MigrationException overlooked() {
        ObjectName name = change.table();
        return MigrationException.environment(
                new Problem(
                        "UnwrittenChange",
                        new Location.InDatabase("column " + name + "." + to.name()),
                        "No statement leads from " + change.from() + " to " + to + ".",
                        "This is a defect of the tool, please report it with this message."),
                null);
    }
}

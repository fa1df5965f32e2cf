package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The foreign keys of a finished draft ({@code StandardForeignKeyExporter}). */
final class ForeignKeyAssembler {

    private final BindingContext context;

    ForeignKeyAssembler(BindingContext context) {
        this.context = context;
    }

    /** Nothing can refer to, or from, a table that is not created, nor to one whose rows others repeat. */
    List<ForeignKey> foreignKeys(TableDraft table) {
        List<ForeignKey> keys = new ArrayList<>();
        table.foreignKeys().stream()
                .filter(key -> key.target().isPhysical() && !key.target().isRepeated())
                .forEach(key -> context.passes().attempt(() -> keys.add(foreignKey(table, key))));
        return keys;
    }

    private ForeignKey foreignKey(TableDraft table, ForeignKeyDraft draft) {
        List<ColumnDraft> targetKey = KeyAssembler.keyColumns(draft.target());
        List<ColumnDraft> targets = new ArrayList<>(draft.targetColumns());
        if (targetKey.containsAll(targets)) {
            targets.sort(Comparator.comparingInt(targetKey::indexOf));
        }
        List<ColumnDraft> columns = targets.stream()
                .map(target -> draft.columns().get(draft.targetColumns().indexOf(target)))
                .toList();
        String written = Objects.requireNonNullElseGet(
                draft.name(),
                () -> ConstraintNames.foreignKey(
                        table.name(),
                        draft.target().name(),
                        columns.stream().map(ColumnDraft::name).toList()));
        String name = new Identifier(written, false).catalogName();
        return draft.definition() != null
                ? defined(name, draft, draft.definition())
                : ForeignKey.of(name, names(columns), draft.target().objectName(), names(targets), draft.onDelete());
    }

    private ForeignKey defined(String name, ForeignKeyDraft draft, String definition) {
        String action = draft.onDelete() == ForeignKey.Action.NO_ACTION
                ? ""
                : " on delete "
                        + draft.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ForeignKeyDefinition.parse(name, definition + action, this::keyOf)
                .orElseThrow(() -> UnmappableException.mapping(
                        draft.columns().get(0).origin(),
                        "the foreignKeyDefinition \"" + definition + "\" is no foreign key.",
                        "Write it as PostgreSQL's CREATE TABLE takes it: foreign key (column) references table …"));
    }

    private List<String> keyOf(ObjectName table) {
        return context.tables()
                .find(table)
                .map(KeyAssembler::keyColumns)
                .map(ForeignKeyAssembler::names)
                .orElse(List.of());
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(column -> column.name().catalogName()).toList();
    }
}

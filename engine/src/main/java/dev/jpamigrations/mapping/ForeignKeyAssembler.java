package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

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
        List<ColumnDraft> referenced = referenced(draft, targetKey);
        List<ColumnDraft> targets = new ArrayList<>(referenced);
        if (targetKey.containsAll(targets)) {
            targets.sort(Comparator.comparingInt(targetKey::indexOf));
        }
        List<Integer> order = targets.stream().map(referenced::indexOf).toList();
        List<ColumnDraft> columns = order.stream().map(draft.columns()::get).toList();
        String written = Objects.requireNonNullElseGet(
                draft.name(),
                () -> ConstraintNames.foreignKey(
                        table.name(),
                        draft.target().name(),
                        order.stream().map(draft.names()::get).toList()));
        boolean quoted = draft.name() == null && context.settings().quotesAll();
        String name = new Identifier(written, quoted).catalogName();
        if (draft.definition() != null) {
            return defined(name, draft, draft.definition());
        }
        refuseOtherThanKeys(draft, targets);
        if (draft.options() != null) {
            return defined(name, draft, definition(columns, draft.target().objectName(), targets));
        }
        return ForeignKey.of(name, names(columns), draft.target().objectName(), names(targets), draft.onDelete());
    }

    /** A key of its own that an entity has in a table of others is not referred to, but the primary key of that table. */
    private static List<ColumnDraft> referenced(ForeignKeyDraft draft, List<ColumnDraft> targetKey) {
        List<ColumnDraft> written = draft.targetColumns();
        boolean isOfAnother = targetKey.size() == written.size() && !targetKey.containsAll(written);
        return draft.toPrimaryKey() && isOfAnother ? targetKey : written;
    }

    /** PostgreSQL takes references to a key only. A definition of one's own may make a column one without our knowledge. */
    private static void refuseOtherThanKeys(ForeignKeyDraft draft, List<ColumnDraft> targets) {
        boolean opaque = targets.stream().anyMatch(column -> column.type().definition() != null);
        if (!opaque && !KeyAssembler.isKey(draft.target(), targets)) {
            throw UnmappableException.mapping(
                    draft.columns().get(0).origin(),
                    "the columns " + String.join(", ", names(targets)) + " of the table "
                            + draft.target().objectName().name()
                            + " are no key, so that PostgreSQL takes no foreign key to them.",
                    "Make them unique, or write @ForeignKey(ConstraintMode.NO_CONSTRAINT).");
        }
    }

    private ForeignKey defined(String name, ForeignKeyDraft draft, String definition) {
        String action = draft.onDelete() == ForeignKey.Action.NO_ACTION
                ? ""
                : " on delete "
                        + draft.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String options = draft.options() == null ? "" : " " + draft.options();
        String text = definition + action + options;
        return ForeignKeyDefinition.parse(name, text, this::keyOf)
                .orElseThrow(() -> UnmappableException.mapping(
                        draft.columns().get(0).origin(),
                        "the definition \"" + text + "\" is no foreign key.",
                        "Write it as PostgreSQL's CREATE TABLE takes it: foreign key (column) references table …"));
    }

    private static String definition(List<ColumnDraft> columns, ObjectName target, List<ColumnDraft> targets) {
        return "foreign key " + list(columns) + " references " + quoted(target.namespace()) + "."
                + quoted(target.name()) + " " + list(targets);
    }

    private static String list(List<ColumnDraft> columns) {
        return names(columns).stream().map(ForeignKeyAssembler::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
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

package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the finished drafts into a schema and remembers who asked for what. */
final class SchemaAssembler {

    private static final int WIDE = 2048;
    private static final int WORD = 4;

    /** The order of the columns of a composite key ({@code ColumnOrderingStrategyStandard}). */
    private static final Comparator<ColumnDraft> KEY_ORDER = Comparator.comparingInt(
                    (ColumnDraft column) -> Math.max(column.type().bytes(), WORD))
            .thenComparing(column -> column.type().bytes() > WIDE)
            .thenComparing(column -> column.name().text());

    private final BindingContext context;
    private final Sequences sequences;
    private final Map<ObjectRef, Location.InType> origins = new HashMap<>();

    SchemaAssembler(BindingContext context, Sequences sequences) {
        this.context = context;
        this.sequences = sequences;
    }

    Bound assemble() {
        List<Table> tables = context.tables().all().stream().map(this::table).toList();
        sequences
                .origins()
                .forEach((name, place) -> origins.put(new ObjectRef(ObjectRef.Kind.SEQUENCE, name, null), place));
        Schema schema = new Schema(
                namespaces(tables),
                List.copyOf(context.basicValues().nativeEnums().all()),
                List.copyOf(sequences.all()),
                tables,
                List.of());
        return new Bound(
                schema,
                new Origins(origins),
                context.problems().stream().distinct().toList());
    }

    private List<Namespace> namespaces(List<Table> tables) {
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> names.add(table.name().namespace()));
        sequences.all().stream().map(Sequence::name).map(ObjectName::namespace).forEach(names::add);
        names.remove(ObjectName.DEFAULT_NAMESPACE);
        return names.stream().map(name -> new Namespace(name, null)).toList();
    }

    private Table table(TableDraft draft) {
        origins.put(ObjectRef.table(draft.objectName()), draft.origin());
        ReservedWords.check("table", draft.name(), draft.origin()).ifPresent(context::report);
        List<ColumnDraft> columns = draft.columns().stream()
                .sorted(Comparator.comparing(
                                (ColumnDraft column) -> !draft.primaryKey().contains(column))
                        .thenComparing(ColumnDraft::place))
                .toList();
        return new Table(
                draft.objectName(),
                columns.stream().map(column -> column(draft, column)).toList(),
                primaryKey(draft),
                uniques(draft, columns),
                foreignKeys(draft),
                checks(draft, columns),
                draft.indexes().stream().map(SchemaAssembler::index).toList(),
                draft.comment());
    }

    private Column column(TableDraft table, ColumnDraft draft) {
        String name = draft.name().catalogName();
        origins.put(ObjectRef.column(table.objectName(), name), draft.origin());
        ReservedWords.check("column", draft.name(), draft.origin()).ifPresent(context::report);
        return Column.of(name, draft.type().sql(), draft.isNullable() && draft.identity() == null)
                .withDefault(draft.defaultValue())
                .withIdentity(draft.identity())
                .withGenerated(draft.generated())
                .withComment(draft.comment());
    }

    private static @Nullable PrimaryKey primaryKey(TableDraft table) {
        if (table.primaryKey().isEmpty()) {
            return null;
        }
        UniqueDraft same = sameAsKey(table);
        PrimaryKey key = PrimaryKey.of(
                same == null
                        ? names(keyColumns(table))
                        : same.columns().stream().map(Identifier::catalogName).toList());
        return key;
    }

    private static List<ColumnDraft> keyColumns(TableDraft table) {
        return table.primaryKey().stream().sorted(KEY_ORDER).toList();
    }

    /** A unique constraint over the very columns of the primary key is no other constraint but orders that one. */
    private static @Nullable UniqueDraft sameAsKey(TableDraft table) {
        Set<String> key = table.primaryKey().stream()
                .map(column -> column.name().canonical())
                .collect(Collectors.toSet());
        return table.uniques().stream()
                .filter(unique -> unique.columns().stream()
                        .map(Identifier::canonical)
                        .collect(Collectors.toSet())
                        .equals(key))
                .findFirst()
                .orElse(null);
    }

    private static List<Unique> uniques(TableDraft table, List<ColumnDraft> columns) {
        List<Unique> uniques = new ArrayList<>();
        for (ColumnDraft column : columns) {
            if (column.isUnique() && !table.primaryKey().equals(List.of(column))) {
                uniques.add(Unique.of(null, List.of(column.name().catalogName())));
            }
        }
        UniqueDraft same = table.primaryKey().isEmpty() ? null : sameAsKey(table);
        Set<UniqueDraft> known = new HashSet<>();
        for (UniqueDraft unique : table.uniques()) {
            if (!unique.equals(same) && known.add(unique)) {
                Identifier name = unique.name();
                uniques.add(Unique.of(
                        name == null ? null : name.catalogName(),
                        unique.columns().stream().map(Identifier::catalogName).toList()));
            }
        }
        return uniques;
    }

    /** Nothing can refer to, or from, a table that is not created, nor to one whose rows others repeat. */
    private static List<ForeignKey> foreignKeys(TableDraft table) {
        return table.foreignKeys().stream()
                .filter(key -> key.target().isPhysical() && !key.target().isRepeated())
                .map(key -> foreignKey(table, key))
                .toList();
    }

    private static ForeignKey foreignKey(TableDraft table, ForeignKeyDraft draft) {
        List<ColumnDraft> targetKey = keyColumns(draft.target());
        List<ColumnDraft> targets = new ArrayList<>(draft.targetColumns());
        if (targetKey.containsAll(targets)) {
            targets.sort(Comparator.comparingInt(targetKey::indexOf));
        }
        List<ColumnDraft> columns = targets.stream()
                .map(target -> draft.columns().get(draft.targetColumns().indexOf(target)))
                .toList();
        String name = Objects.requireNonNullElseGet(
                draft.name(),
                () -> ConstraintNames.foreignKey(
                        table.name(),
                        draft.target().name(),
                        columns.stream().map(ColumnDraft::name).toList()));
        return ForeignKey.of(
                constraintName(name), names(columns), draft.target().objectName(), names(targets), draft.onDelete());
    }

    private static String constraintName(String written) {
        return new Identifier(written, false).catalogName();
    }

    private static List<Check> checks(TableDraft table, List<ColumnDraft> columns) {
        List<Check> checks = new ArrayList<>();
        for (ColumnDraft column : columns) {
            String name = column.name().catalogName();
            List<CheckDraft> unnamed = column.checks().stream()
                    .filter(check -> check.name() == null)
                    .toList();
            if (!unnamed.isEmpty()) {
                checks.add(Check.ofColumn(name, joined(unnamed)));
            }
            column.checks().stream()
                    .filter(check -> check.name() != null)
                    .forEach(check -> checks.add(check(check, name)));
        }
        table.checks().forEach(check -> checks.add(check(check, null)));
        return checks;
    }

    private static Check check(CheckDraft draft, @Nullable String column) {
        String name = draft.name();
        return new Check(name == null ? null : constraintName(name), column, draft.expression(), true, false, null);
    }

    private static String joined(List<CheckDraft> checks) {
        return checks.size() == 1
                ? checks.get(0).expression()
                : checks.stream().map(check -> "(" + check.expression() + ")").collect(Collectors.joining(" and "));
    }

    private static Index index(IndexDraft draft) {
        List<Index.Key> keys = draft.keys().stream()
                .map(key -> key.expression()
                        ? new Index.Key(null, key.column().text(), null, null, key.descending(), key.descending())
                        : Index.Key.ofColumn(key.column().catalogName(), key.descending()))
                .toList();
        String name = draft.name().catalogName();
        return new Index(name, draft.unique(), "btree", keys, List.of(), true, null, List.of(), true, null);
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(column -> column.name().catalogName()).toList();
    }
}

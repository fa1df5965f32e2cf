package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the finished drafts into a schema and remembers who asked for what. */
final class SchemaAssembler {

    private final BindingContext context;
    private final Sequences sequences;
    private final ForeignKeyAssembler foreignKeys;
    private final Map<ObjectRef, Location.InType> origins = new HashMap<>();

    SchemaAssembler(BindingContext context, Sequences sequences) {
        this.context = context;
        this.sequences = sequences;
        this.foreignKeys = new ForeignKeyAssembler(context);
    }

    Bound assemble() {
        boolean isWhole = context.problems().isEmpty();
        List<Table> tables = context.tables().all().stream().map(this::table).toList();
        if (isWhole) {
            // Else a column may be missing for a reason that is reported already.
            context.tables().all().forEach(table -> UnknownColumns.in(table).forEach(context::report));
        }
        sequences
                .origins()
                .forEach((name, place) -> origins.put(new ObjectRef(ObjectRef.Kind.SEQUENCE, name, null), place));
        Schema schema = new Schema(namespaces(), types(), List.copyOf(sequences.all()), tables, List.of());
        Origins known = new Origins(origins, context.needs(), SequenceUses.of(sequences, context));
        NameClashes.in(schema, known).forEach(context::report);
        return new Bound(
                schema,
                known,
                sharedTables(),
                context.problems().stream().distinct().toList());
    }

    private List<SharedTable> sharedTables() {
        return context.tables().all().stream()
                .map(SharedTable::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<UserDefinedType> types() {
        List<UserDefinedType> types =
                new ArrayList<>(context.basicValues().nativeEnums().all());
        for (StructDraft struct : context.structs().all()) {
            context.passes().attempt(() -> types.add(struct.type()));
            origins.put(new ObjectRef(ObjectRef.Kind.COMPOSITE_TYPE, struct.objectName(), null), struct.origin());
            ReservedWords.check("type", struct.name(), struct.origin()).ifPresent(context::report);
        }
        return types;
    }

    private List<Namespace> namespaces() {
        Set<String> names = context.tables().namespaces();
        context.structs().all().forEach(struct -> names.add(struct.objectName().namespace()));
        sequences.all().stream().map(Sequence::name).map(ObjectName::namespace).forEach(names::add);
        names.remove(ObjectName.DEFAULT_NAMESPACE);
        return names.stream().map(name -> new Namespace(name, null)).toList();
    }

    private Table table(TableDraft draft) {
        origins.put(ObjectRef.table(draft.objectName()), draft.origin());
        ReservedWords.check("table", draft.name(), draft.origin()).ifPresent(context::report);
        draft.constraintNames().forEach(name -> ReservedWords.check("constraint", name, draft.origin())
                .ifPresent(context::report));
        draft.indexes().forEach(index -> ReservedWords.check("index", index.name(), draft.origin())
                .ifPresent(context::report));
        List<ColumnDraft> columns = draft.columns().stream()
                .sorted(Comparator.comparing(
                                (ColumnDraft column) -> !draft.primaryKey().contains(column))
                        .thenComparing(ColumnDraft::place))
                .toList();
        return new Table(
                draft.objectName(),
                columns.stream().map(column -> column(draft, column)).toList(),
                KeyAssembler.primaryKey(draft),
                KeyAssembler.uniques(draft, columns),
                foreignKeys.foreignKeys(draft),
                CheckAssembler.checks(draft, columns),
                draft.indexes().stream().map(SchemaAssembler::index).toList(),
                draft.comment());
    }

    private Column column(TableDraft table, ColumnDraft draft) {
        String name = draft.name().catalogName();
        origins.put(ObjectRef.column(table.objectName(), name), draft.origin());
        ReservedWords.check("column", draft.name(), draft.origin()).ifPresent(context::report);
        return Column.of(name, draft.type().sql(), isNullable(draft))
                .withDefault(draft.defaultValue())
                .withIdentity(draft.identity())
                .withGenerated(draft.generated())
                .withComment(draft.comment());
    }

    /** From Hibernate 7.4 on nothing follows the expression of a generated column ({@code ColumnDefinitions}). */
    private boolean isNullable(ColumnDraft column) {
        boolean generated = column.generated() != null && context.hibernate().isAtLeast(7, 4);
        return generated || (column.isNullable() && column.identity() == null);
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
}

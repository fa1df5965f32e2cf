package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the columns that refer to an entity ({@code TableBinder#bindForeignKey}): one for each column of the key where
 * nothing is written; by position where names are written; by {@code referencedColumnName} where that is.
 */
final class ReferenceBinder {

    /** Columns other than the key are gathered in a component, which sorts its properties by name. */
    private static final Comparator<ColumnDraft> BY_ATTRIBUTE = Comparator.comparing(
            column -> column.origin().attribute(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final BindingContext context;

    ReferenceBinder(BindingContext context) {
        this.context = context;
    }

    /**
     * What is wanted.
     *
     * @param table the table that gets the columns
     * @param specs the join columns as written; empty where none are
     * @param target the entity to refer to
     * @param implicitName the logical name of a column that refers to that one and has no name
     * @param notNull whether null is refused whatever the join columns say
     * @param keepsNames whether names that are written reach the database as they are
     * @param type which type the columns get
     * @param place where the columns come in their table
     * @param origin the attribute or class that asks
     */
    record Request(
            TableDraft table,
            List<JoinColumnSpec> specs,
            EntityDraft target,
            Function<ColumnDraft, Identifier> implicitName,
            boolean notNull,
            boolean keepsNames,
            JoinedType type,
            Place place,
            Location.InType origin) {

        Request(
                TableDraft table,
                List<JoinColumnSpec> specs,
                EntityDraft target,
                Function<ColumnDraft, Identifier> implicitName,
                boolean notNull,
                JoinedType type,
                Place place,
                Location.InType origin) {
            this(table, specs, target, implicitName, notNull, false, type, place, origin);
        }

        /**
         * The same for a part of an identifier that {@code @MapsId} names: the columns get the names of the join columns without
         * the physical strategy, unless these say what they refer to ({@code TableBinder#linkJoinColumnWithValueOverridingNameIfImplicit}).
         */
        Request keepingNames() {
            return new Request(table, specs, target, implicitName, notNull, true, type, place, origin);
        }

        /** The same with columns of another type. */
        Request typed(JoinedType other) {
            return new Request(table, specs, target, implicitName, notNull, keepsNames, other, place, origin);
        }

        Identifier physical(Identifier logical, Optional<JoinColumnSpec> spec, Names names) {
            boolean kept = keepsNames
                    && spec.filter(written -> !written.name().isEmpty()
                                    && written.referenced().isEmpty())
                            .isPresent();
            return kept ? logical : names.physical(logical);
        }
    }

    /** Adds the columns and tells what they refer to. */
    Reference bind(Request request) {
        refuseMixed(request);
        List<ColumnDraft> key = request.target().key();
        if (request.specs().isEmpty()) {
            return implicit(request, key);
        }
        if (request.specs().stream().allMatch(spec -> spec.referenced().isEmpty())) {
            return byPosition(request, key);
        }
        return byReference(request, key);
    }

    /** {@code AnnotatedColumns#checkPropertyConsistency}. */
    private static void refuseMixed(Request request) {
        List<JoinColumnSpec> specs = request.specs();
        for (int i = 1; i < specs.size(); i++) {
            if (!specs.get(i).agreesWith(specs.get(i - 1), request.notNull())) {
                throw UnmappableException.mapping(
                        request.origin(),
                        "the join columns of one association differ in nullable, insertable, updatable or table; Hibernate"
                                + " refuses to start.",
                        "Write the same at each @JoinColumn.");
            }
        }
    }

    /**
     * Adds columns that refer to those of an attribute ({@code ToOneFkSecondPass#handlePropertyRef}). Without a
     * {@code @JoinColumn} they have the names and the lengths that columns for the key would have.
     *
     * @param referenced the columns of the attribute, in the order of its parts
     */
    Reference bindTo(Request request, TableDraft table, List<ColumnDraft> referenced) {
        List<ColumnDraft> key = request.target().key();
        List<ColumnDraft> targets = referenced.stream().sorted(BY_ATTRIBUTE).toList();
        if (!request.specs().isEmpty()) {
            return reference(joinedByPosition(request, targets), table, targets, false);
        }
        if (targets.size() != key.size()) {
            throw UnmappableException.mapping(
                    request.origin(),
                    "@PropertyRef names an attribute of " + targets.size() + " columns, but the key of "
                            + request.target() + " has " + key.size() + ".",
                    "Write a @JoinColumn with a name for each column of the attribute.");
        }
        List<Joined> columns = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            columns.add(add(
                    request, Optional.empty(), typed(key.get(i), targets.get(i).type())));
        }
        return reference(columns, table, targets, false);
    }

    private static ColumnDraft typed(ColumnDraft key, ColumnType other) {
        long length = key.type().size().length();
        ColumnType type = other.withLength(length == 0 ? Size.DEFAULT_LENGTH : length);
        return new ColumnDraft(key.logical(), key.name(), type, true, Place.START, key.origin());
    }

    private Reference implicit(Request request, List<ColumnDraft> key) {
        List<Joined> columns = key.stream()
                .map(column -> add(request, Optional.empty(), column))
                .toList();
        return reference(columns, request.target().table(), key, true);
    }

    private Reference byPosition(Request request, List<ColumnDraft> key) {
        return reference(joinedByPosition(request, key), request.target().table(), key, true);
    }

    private List<Joined> joinedByPosition(Request request, List<ColumnDraft> key) {
        List<JoinColumnSpec> specs = request.specs();
        if (specs.size() != key.size()) {
            throw UnmappableException.mapping(
                    request.origin(),
                    "the association has " + specs.size() + " @JoinColumn, but the key of " + request.target() + " has "
                            + key.size() + " columns.",
                    "Write one @JoinColumn with name and referencedColumnName for each column of the key, or none.");
        }
        List<Joined> columns = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            addWritten(request, specs.get(i), key.get(i), columns);
        }
        return columns;
    }

    /** Other columns than the key become unique if they are several, from Hibernate 7 also a single one
     * ({@code BinderHelper#createSyntheticPropertyReference}). */
    private Reference byReference(Request request, List<ColumnDraft> key) {
        TableDraft targetTable = owner(request);
        List<JoinColumnSpec> specs = new ArrayList<>(request.specs());
        List<ColumnDraft> targets = new ArrayList<>();
        for (JoinColumnSpec spec : specs) {
            targets.add(find(targetTable, spec.referenced()).orElseThrow(() -> unknownColumn(request, spec)));
        }
        List<ColumnDraft> ownKey = targetTable == request.target().table() ? key : targetTable.primaryKey();
        boolean primary = targets.size() == ownKey.size() && ownKey.containsAll(targets);
        List<Joined> columns = new ArrayList<>();
        List<ColumnDraft> ordered = new ArrayList<>(targets);
        ordered.sort(primary ? Comparator.comparingInt(ownKey::indexOf) : BY_ATTRIBUTE);
        for (ColumnDraft target : ordered) {
            addWritten(request, specs.get(targets.indexOf(target)), target, columns);
        }
        if (!primary && (ordered.size() > 1 || context.hibernate().isAtLeast(7, 0))) {
            targetTable.unique(ordered);
        }
        return reference(columns, targetTable, ordered, primary);
    }

    private void addWritten(Request request, JoinColumnSpec spec, ColumnDraft target, List<Joined> columns) {
        if (!spec.isFormula()) {
            columns.add(add(request, Optional.of(spec), target));
        }
    }

    /**
     * A column as one reference sees it.
     *
     * @param column the table's one of that name
     * @param name the name as the reference spells it, of which the foreign key's name is made
     */
    private record Joined(ColumnDraft column, Identifier name) {}

    private static Reference reference(
            List<Joined> columns, TableDraft target, List<ColumnDraft> targets, boolean toPrimaryKey) {
        return new Reference(
                columns.stream().map(Joined::column).toList(),
                columns.stream().map(Joined::name).toList(),
                target,
                targets,
                toPrimaryKey);
    }

    private Joined add(Request request, Optional<JoinColumnSpec> spec, ColumnDraft target) {
        Identifier logical = spec.map(JoinColumnSpec::name)
                .filter(name -> !name.isEmpty())
                .map(context.names()::logical)
                .orElseGet(() -> context.names().physical(request.implicitName().apply(target)));
        boolean nullable =
                !request.notNull() && spec.map(JoinColumnSpec::nullable).orElse(true);
        Identifier name = request.physical(logical, spec, context.names());
        ColumnDraft column = new ColumnDraft(
                logical, name, request.type().of(spec, target), nullable, request.place(), request.origin());
        if (spec.filter(JoinColumnSpec::unique).isPresent()) {
            column.makeUnique();
        }
        ColumnFacets.apply(spec.flatMap(JoinColumnSpec::source), column, context.settings());
        return new Joined(request.table().add(column), name);
    }

    /** The table of the hierarchy that has the first of the referenced columns. */
    private TableDraft owner(Request request) {
        JoinColumnSpec first = request.specs().get(0);
        for (EntityDraft entity = request.target(); entity != null; entity = entity.parent()) {
            if (find(entity.table(), first.referenced()).isPresent()) {
                return entity.table();
            }
            for (TableDraft secondary : entity.secondaryTables().values()) {
                if (find(secondary, first.referenced()).isPresent()) {
                    return secondary;
                }
            }
        }
        throw unknownColumn(request, first);
    }

    private Optional<ColumnDraft> find(TableDraft table, String referenced) {
        Identifier logical = context.names().logical(referenced);
        Optional<ColumnDraft> byLogicalName = table.columnByLogicalName(logical);
        return byLogicalName.isPresent()
                ? byLogicalName
                : table.column(context.names().physical(logical));
    }

    private static UnmappableException unknownColumn(Request request, JoinColumnSpec spec) {
        return UnmappableException.mapping(
                request.origin(),
                "referencedColumnName \"" + spec.referenced() + "\" is no column of " + request.target() + ".",
                "Name a column that " + request.target() + " maps.");
    }
}

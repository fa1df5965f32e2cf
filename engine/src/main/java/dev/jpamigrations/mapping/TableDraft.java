package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table in the making ({@code org.hibernate.mapping.Table}). */
final class TableDraft {

    private final Identifier logical;
    private final Identifier name;
    private final ObjectName objectName;
    private final Location.InType origin;
    private final boolean physical;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
    private final List<UniqueDraft> uniques = new ArrayList<>();
    private final Map<Identifier, IndexDraft> indexes = new LinkedHashMap<>();
    private final List<CheckDraft> checks = new ArrayList<>();
    private final Set<TableClaim> claims = new LinkedHashSet<>();
    private final Map<String, Set<Location.InType>> askers = new HashMap<>();
    private List<ColumnDraft> primaryKey = List.of();
    private @Nullable String comment;
    private boolean repeated;
    private @Nullable TableDraft included;

    /**
     * @param logical the name before the physical strategy
     * @param name the name in the database
     * @param namespace the schema, folded
     * @param origin the entity or attribute that asks for it
     * @param physical false where the entity has no table: an abstract root of TABLE_PER_CLASS, a subselect
     */
    TableDraft(Identifier logical, Identifier name, String namespace, Location.InType origin, boolean physical) {
        this.logical = logical;
        this.name = name;
        this.objectName = new ObjectName(namespace, name.catalogName());
        this.origin = origin;
        this.physical = physical;
    }

    /** A table in name only: what is bound into it becomes part of no schema. */
    TableDraft apart() {
        return new TableDraft(logical, name, objectName.namespace(), origin, false);
    }

    Identifier logical() {
        return logical;
    }

    Identifier name() {
        return name;
    }

    ObjectName objectName() {
        return objectName;
    }

    Location.InType origin() {
        return origin;
    }

    /** All that ask for the table. */
    Set<TableClaim> claims() {
        return claims;
    }

    void add(TableClaim claim) {
        claims.add(claim);
    }

    boolean isPhysical() {
        return physical;
    }

    Collection<ColumnDraft> columns() {
        return columns.values();
    }

    Optional<ColumnDraft> column(Identifier physicalName) {
        return Optional.ofNullable(columns.get(physicalName.canonical()));
    }

    /** The column that an annotation of the model calls by its logical name; case does not matter. */
    Optional<ColumnDraft> columnByLogicalName(Identifier logicalName) {
        return columns.values().stream()
                .filter(column -> column.logical().text().equalsIgnoreCase(logicalName.text()))
                .findFirst();
    }

    /**
     * Adds a column, or finds the one of that name: where attributes share a column, the first one's stays as it is
     * ({@code org.hibernate.mapping.Table#addColumn}).
     */
    ColumnDraft add(ColumnDraft column) {
        askers.computeIfAbsent(column.name().canonical(), name -> new HashSet<>())
                .add(column.origin());
        ColumnDraft known = columns.putIfAbsent(column.name().canonical(), column);
        return known == null ? column : known;
    }

    /** Whether a class or attribute asks for a column that nobody else asks for. */
    boolean hasColumnOnlyFor(Location.InType place) {
        return askers.containsValue(Set.of(place));
    }

    /**
     * Takes over what the table of a super class got later than from its attributes, a collection's join column for instance:
     * all that it has, these rows have as well ({@code org.hibernate.mapping.DenormalizedTable}).
     */
    void include(TableDraft superTable) {
        included = superTable;
        List<ColumnDraft> missing = superTable.columns().stream()
                .filter(column -> column(column.name()).isEmpty())
                .toList();
        missing.forEach(this::add);
        superTable.foreignKeys.stream()
                .filter(key -> key.columns().stream().anyMatch(missing::contains))
                .forEach(key -> add(key.repeatedWith(key.columns().stream()
                        .flatMap(column -> column(column.name()).stream())
                        .toList())));
    }

    /** The table of the super class whose columns it repeats. */
    Optional<TableDraft> included() {
        return Optional.ofNullable(included);
    }

    List<ColumnDraft> primaryKey() {
        return primaryKey;
    }

    void primaryKey(List<ColumnDraft> key) {
        primaryKey = List.copyOf(key);
        key.forEach(ColumnDraft::forbidNull);
    }

    List<ForeignKeyDraft> foreignKeys() {
        return foreignKeys;
    }

    /** Adds a foreign key; one that is there already takes over its name and action. */
    void add(ForeignKeyDraft foreignKey) {
        for (int i = 0; i < foreignKeys.size(); i++) {
            if (foreignKeys.get(i).isSameReference(foreignKey)) {
                foreignKeys.set(i, foreignKeys.get(i).mergedWith(foreignKey));
                return;
            }
        }
        foreignKeys.add(foreignKey);
    }

    List<UniqueDraft> uniques() {
        return uniques;
    }

    /** Adds a unique constraint, or its columns to the one that is there already ({@code Table#getOrCreateUniqueKey}). */
    void add(UniqueDraft unique) {
        for (int i = 0; i < uniques.size(); i++) {
            UniqueDraft known = uniques.get(i);
            if (known.id().equals(unique.id())) {
                Set<Identifier> all = new LinkedHashSet<>(known.columns());
                all.addAll(unique.columns());
                uniques.set(
                        i,
                        new UniqueDraft(
                                known.id(), known.name(), List.copyOf(all), known.explicit() || unique.explicit()));
                return;
            }
        }
        uniques.add(unique);
    }

    /** Makes columns unique: at the column where it is one. */
    void unique(List<ColumnDraft> key) {
        if (key.size() == 1) {
            key.get(0).makeUnique();
        } else {
            List<Identifier> names = key.stream().map(ColumnDraft::name).toList();
            add(UniqueDraft.implicit(ConstraintNames.unique(name, names), names));
        }
    }

    Collection<IndexDraft> indexes() {
        return indexes.values();
    }

    /** Adds an index, or its keys to the one of that name. */
    void add(IndexDraft index) {
        indexes.merge(index.name(), index, IndexDraft::mergedWith);
    }

    List<CheckDraft> checks() {
        return checks;
    }

    void add(CheckDraft check) {
        checks.add(check);
    }

    /** The names that the model gives to constraints of the table and of its columns. */
    List<Identifier> constraintNames() {
        List<Identifier> names = new ArrayList<>();
        uniques.forEach(unique -> addName(names, unique.name()));
        foreignKeys.forEach(key -> addName(names, key.name()));
        checks.forEach(check -> addName(names, check.name()));
        columns().forEach(column -> column.checks().forEach(check -> addName(names, check.name())));
        return names;
    }

    private static void addName(List<Identifier> names, @Nullable String name) {
        addName(names, name == null ? null : new Identifier(name, false));
    }

    private static void addName(List<Identifier> names, @Nullable Identifier name) {
        if (name != null) {
            names.add(name);
        }
    }

    @Nullable
    String comment() {
        return comment;
    }

    void describe(String text) {
        comment = text;
    }

    /** Whether subclasses repeat its columns in tables of their own, so that nothing can refer to it. */
    boolean isRepeated() {
        return repeated;
    }

    void repeat() {
        repeated = true;
    }
}

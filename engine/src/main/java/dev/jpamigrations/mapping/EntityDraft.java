package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An entity with what is bound of it so far ({@code org.hibernate.mapping.PersistentClass}). */
final class EntityDraft {

    private final EntityType type;
    private final TableDraft table;
    private final @Nullable EntityDraft parent;
    private final Map<String, TableDraft> secondaryTables = new LinkedHashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Supplier<Value>> pending = new HashMap<>();
    private final SortedMap<String, Supplier<List<ColumnDraft>>> identifier = new TreeMap<>();
    private Supplier<List<ColumnDraft>> keyBinding = () -> List.of();
    private @Nullable List<ColumnDraft> key;
    private boolean bindingKey;
    private @Nullable ColumnDraft discriminator;

    EntityDraft(EntityType type, TableDraft table, @Nullable EntityDraft parent) {
        this.type = type;
        this.table = table;
        this.parent = parent;
    }

    EntityType type() {
        return type;
    }

    TableDraft table() {
        return table;
    }

    @Nullable
    EntityDraft parent() {
        return parent;
    }

    /** The column that tells the classes of the hierarchy apart, if there is one. */
    @Nullable
    ColumnDraft discriminator() {
        return parent == null ? discriminator : parent.discriminator();
    }

    void discriminateBy(ColumnDraft column) {
        discriminator = column;
    }

    /** The tables that {@code @SecondaryTable} adds, by canonical logical name. */
    Map<String, TableDraft> secondaryTables() {
        return secondaryTables;
    }

    /**
     * Adds an attribute to the identifier; a reference to another entity brings its columns when they are asked for.
     *
     * @param order the parts of a composite identifier come in the order of these
     */
    void identifyBy(String order, Supplier<List<ColumnDraft>> part) {
        identifier.putIfAbsent(order, part);
    }

    /** Whether the identifier has no other part than one. */
    boolean hasSinglePart() {
        return identifier.size() == 1;
    }

    /** The columns of the identifier. */
    List<ColumnDraft> identifier() {
        return identifier.values().stream()
                .flatMap(part -> part.get().stream())
                .distinct()
                .toList();
    }

    /** Says how the key of the entity's own table is made, once the keys that it depends on are known. */
    void keyedBy(Supplier<List<ColumnDraft>> binding) {
        keyBinding = binding;
    }

    /**
     * The columns of its own table that identify it; what it depends on is bound first.
     *
     * @throws UnmappableException where identifiers depend on each other in a circle
     */
    List<ColumnDraft> key() {
        if (key == null) {
            if (bindingKey) {
                throw UnmappableException.mapping(
                        type.location(),
                        "the identifier depends on itself through its associations.",
                        "Give one of the entities an identifier of its own.");
            }
            bindingKey = true;
            key = keyBinding.get();
        }
        return key;
    }

    /** Notes where an attribute is stored. */
    void put(String path, Value value) {
        values.put(path, value);
    }

    /** Notes that an attribute will be stored when it is first asked for. */
    void putPending(String path, Supplier<Value> value) {
        pending.put(path, value);
    }

    /** Where an attribute of the entity or of a super class is stored. */
    Optional<Value> value(String path) {
        Value known = values.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Supplier<Value> later = pending.get(path);
        if (later != null) {
            return Optional.of(later.get());
        }
        return parent == null ? Optional.empty() : parent.value(path);
    }

    /** The columns of the attributes that are embedded at a path. */
    List<ColumnDraft> columnsBelow(String path) {
        return new TreeMap<>(values)
                .tailMap(path + ".").entrySet().stream()
                        .takeWhile(entry -> entry.getKey().startsWith(path + "."))
                        .flatMap(entry -> entry.getValue().columns().stream())
                        .toList();
    }

    @Override
    public String toString() {
        return type.className();
    }
}

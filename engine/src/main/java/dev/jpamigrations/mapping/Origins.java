package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.SequenceUse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who asked for what. Kept beside the schema, so that two schemas are equal when their databases are.
 *
 * <p>Tables, columns and sequences have an origin, and constraints and indexes that the model names.
 */
public final class Origins {

    private static final Comparator<ObjectRef> ORDER = Comparator.comparing(ObjectRef::object)
            .thenComparing(ObjectRef::kind)
            .thenComparing(ObjectRef::member, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SortedMap<ObjectRef, Location.InType> places = new TreeMap<>(ORDER);
    private final SortedMap<ObjectRef, Set<String>> entities = new TreeMap<>(ORDER);

    private final List<SequenceUse> sequenceUses;

    Origins(
            Map<ObjectRef, Location.InType> places,
            Map<ObjectRef, Set<String>> entities,
            List<SequenceUse> sequenceUses) {
        this.sequenceUses = List.copyOf(sequenceUses);
        this.places.putAll(places);
        this.entities.putAll(entities);
    }

    /** The class or attribute that asked for an object. */
    public Optional<Location.InType> of(ObjectRef object) {
        return Optional.ofNullable(places.get(object));
    }

    /** Where a person looks for an object: its origin, else that of its table, else the object itself. */
    public Location placeOf(ObjectRef object) {
        return of(object)
                .or(() -> of(ObjectRef.table(object.object())))
                .<Location>map(origin -> origin)
                .orElseGet(() -> new Location.InDatabase(object.toString()));
    }

    /** The binary name of the entity that asked for a table: its own, or one for a collection or a secondary table. */
    public Optional<String> entityOf(ObjectName table) {
        return of(ObjectRef.table(table)).map(Location.InType::type);
    }

    /**
     * The binary names of all entities that need a table or a sequence: those whose rows, columns, links or identifiers are kept
     * there. It is never a mapped super class or an embeddable, be it that the attribute is written there.
     */
    public Set<String> entitiesOf(ObjectRef object) {
        return Set.copyOf(entities.getOrDefault(object, Set.of()));
    }

    /** The columns whose values are taken from sequences, by sequence and table. */
    public List<SequenceUse> sequenceUses() {
        return sequenceUses;
    }
}

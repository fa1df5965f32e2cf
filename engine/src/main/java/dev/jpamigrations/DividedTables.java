package dev.jpamigrations;

import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds tables that entities of several histories keep columns in. A table is made by one history, which does not see the entities
 * of those that build on it.
 */
final class DividedTables {

    static final String CODE = "DividedTable";

    private final Bound bound;
    private final Ownership ownership;
    private final Set<String> entities;

    /** @param entities the names of the types that are entities, no mapped super classes or embeddables */
    DividedTables(Bound bound, Ownership ownership, Set<String> entities) {
        this.bound = bound;
        this.ownership = ownership;
        this.entities = Set.copyOf(entities);
    }

    Stream<Problem> problems() {
        return bound.schema().tables().stream().flatMap(this::problems);
    }

    private Stream<Problem> problems(Table table) {
        Set<String> sharing = origins().entitiesOf(ObjectRef.table(table.name()));
        Set<String> histories = ownership.ownersOf(sharing);
        if (histories.size() > 1 && isOfEntity(table)) {
            return Stream.of(problem(
                    origins().placeOf(ObjectRef.table(table.name())),
                    "The table " + table.name() + " is that of entities of the histories "
                            + String.join(" and ", histories) + ": "
                            + String.join(", ", sharing.stream().sorted().toList()) + ".",
                    "Give the entity of the one that builds on the other a table of its own (InheritanceType.JOINED), or move"
                            + " it to the other's module."));
        }
        return table.columns().stream().flatMap(column -> foreign(table, column, histories).stream());
    }

    /** Collections and generators share tables as they like. */
    private boolean isOfEntity(Table table) {
        return origins()
                .of(ObjectRef.table(table.name()))
                .filter(origin -> origin.attribute() == null)
                .isPresent();
    }

    /** A column that an entity of another history puts into the table ({@code @OneToMany} with {@code @JoinColumn}). */
    private Optional<Problem> foreign(Table table, Column column, Set<String> histories) {
        return origins()
                .of(ObjectRef.column(table.name(), column.name()))
                .filter(place -> ownership
                        .ownerOf(place.type())
                        .filter(owner -> !histories.contains(owner))
                        .isPresent())
                .filter(place -> entities.contains(place.type()))
                .map(place -> problem(
                        place,
                        "it puts the column " + column.name() + " into the table " + table.name() + ", which history "
                                + String.join(" and ", histories) + " makes.",
                        "Map the association from the other side (@ManyToOne), or give it a join table."));
    }

    private Origins origins() {
        return bound.origins();
    }

    private static Problem problem(Location place, String fact, String advice) {
        return new Problem(
                CODE,
                place,
                fact,
                advice + " Where the columns are the same and it is meant, set for the plugin:\n<silence>" + CODE
                        + "</silence>");
    }
}

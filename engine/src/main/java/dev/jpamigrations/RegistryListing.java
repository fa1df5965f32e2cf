package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.discovery.UnmappedType;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import dev.jpamigrations.report.RegistryReport.ListedType;
import dev.jpamigrations.report.RegistryReport.State;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Managed types as the registry lists them, with the tables that the mapping gave them. */
final class RegistryListing {

    private final Map<String, String> tables;
    private final Function<ClassPathEntry, Optional<String>> owner;

    /**
     * @param bound what the mapping made of the model
     * @param owner the history that answers for the types of an entry, empty for none
     */
    RegistryListing(Bound bound, Function<ClassPathEntry, Optional<String>> owner) {
        this.tables = tables(bound);
        this.owner = owner;
    }

    /** A type of the model. */
    ListedType mapped(DiscoveredType found) {
        return new ListedType(
                found.type().name(),
                word(found.type().kind()),
                found.entry().mavenName(),
                table(found.type()),
                owner.apply(found.entry()).orElse(null),
                State.mapped);
    }

    /** A type that is in no model. */
    static ListedType unmapped(UnmappedType found) {
        return new ListedType(
                found.name(),
                word(found.kind()),
                found.entry().mavenName(),
                null,
                null,
                switch (found.reason()) {
                    case UNREGISTERED -> State.unregistered;
                    case UNREACHABLE -> State.unreachable;
                });
    }

    private static String word(ManagedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Each entity's table; collection tables and the like belong to an attribute. */
    private static Map<String, String> tables(Bound bound) {
        Map<String, String> tables = new TreeMap<>();
        for (Table table : bound.schema().tables()) {
            bound.origins()
                    .of(ObjectRef.table(table.name()))
                    .filter(origin -> origin.attribute() == null)
                    .map(Location.InType::type)
                    .ifPresent(type -> tables.putIfAbsent(type, table.name().toString()));
        }
        return tables;
    }

    /** An entity's own table, or that of the entity whose table it shares ({@code SINGLE_TABLE}). */
    private @Nullable String table(ManagedType type) {
        Stream<String> superClasses =
                type.kind() == ManagedKind.ENTITY ? type.superClasses().stream().map(TypeUse::name) : Stream.empty();
        return Stream.concat(Stream.of(type.name()), superClasses)
                .map(tables::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

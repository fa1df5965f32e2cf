package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.Discovered;
import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.discovery.Discovery;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import dev.jpamigrations.report.RegistryReport;
import dev.jpamigrations.report.RegistryReport.RegisteredType;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the model of a class path: finds its managed types, and binds them to a schema. */
public final class ModelReader {

    private final Discovery discovery;
    private final EntityBinder binder;
    private final Consumer<Problem> notices;

    /**
     * @param discovery finds managed types
     * @param options what the mapping depends on beside the classes
     * @param notices told what a user should know and need not mend
     */
    public ModelReader(Discovery discovery, MappingOptions options, Consumer<Problem> notices) {
        this.discovery = discovery;
        this.binder = new EntityBinder(options);
        this.notices = notices;
    }

    /**
     * The model of the class path.
     *
     * @param classPath all entries in order
     * @throws MigrationException every problem of the class path and of the mapping
     */
    public Model read(List<ClassPathEntry> classPath) {
        Discovered discovered = discovery.discover(classPath);
        discovered.notices().forEach(notices);
        Bound bound = binder.bind(discovered.managedTypes());
        List<Problem> problems = Stream.of(discovered.problems(), bound.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return new Model(bound, sources(classPath, discovered.types()));
    }

    /**
     * The managed types of the class path. Whatever is wrong with them is a notice here: this is for looking.
     *
     * @param classPath all entries in order
     * @param owner the history that answers for the types of an entry, null for none
     */
    public RegistryReport registry(List<ClassPathEntry> classPath, Function<ClassPathEntry, @Nullable String> owner) {
        Discovered discovered = discovery.discover(classPath);
        Bound bound = binder.bind(discovered.managedTypes());
        discovered.notices().forEach(notices);
        discovered.problems().forEach(notices);
        bound.problems().forEach(notices);
        Map<String, String> tables = tables(bound);
        return new RegistryReport(discovered.types().stream()
                .map(found -> new RegisteredType(
                        found.type().name(),
                        found.type().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        name(found.entry()),
                        table(found.type(), tables),
                        owner.apply(found.entry())))
                .toList());
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
    private static @Nullable String table(ManagedType type, Map<String, String> tables) {
        Stream<String> superClasses =
                type.kind() == ManagedKind.ENTITY ? type.superClasses().stream().map(TypeUse::name) : Stream.empty();
        return Stream.concat(Stream.of(type.name()), superClasses)
                .map(tables::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Model.Source> sources(List<ClassPathEntry> classPath, List<DiscoveredType> types) {
        Map<ClassPathEntry, Integer> counts = new LinkedHashMap<>();
        classPath.forEach(entry -> counts.put(entry, 0));
        types.forEach(type -> counts.merge(type.entry(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Model.Source(name(count.getKey()), count.getValue()))
                .toList();
    }

    private static String name(ClassPathEntry entry) {
        return entry.kind() == ClassPathEntry.Kind.DEPENDENCY ? entry.displayName() : entry.artifactId();
    }
}

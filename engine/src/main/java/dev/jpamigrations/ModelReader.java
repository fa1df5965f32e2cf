package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.Discovered;
import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.discovery.Discovery;
import dev.jpamigrations.discovery.Unreached;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.LoadedValues;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.report.RegistryReport;
import dev.jpamigrations.report.RegistryReport.ListedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the model of a class path: finds its managed types, and binds them to a schema. */
public final class ModelReader {

    private final Discovery discovery;
    private final MappingOptions options;
    private final Set<String> silenced;
    private final Consumer<Problem> notices;

    /**
     * @param discovery finds managed types
     * @param options what the mapping depends on beside the classes
     * @param silenced the codes of judgements that are not to speak
     * @param notices told what a user should know and need not mend
     */
    public ModelReader(Discovery discovery, MappingOptions options, Set<String> silenced, Consumer<Problem> notices) {
        this.discovery = discovery;
        this.options = options;
        this.silenced = Set.copyOf(silenced);
        this.notices = notices;
    }

    /**
     * The model of the class path.
     *
     * @param classPath all entries in order
     * @param unreached what stands in modules of the build that no history reaches
     * @param owners the histories that answer for the types of the entries
     * @throws MigrationException every problem of the class path, of the mapping, and of what is not reached
     */
    public Model read(List<ClassPathEntry> classPath, Unreached unreached, EntryOwners owners) {
        Discovered discovered = discovery.discover(classPath);
        discovered.notices().forEach(notices);
        AuditTables.notice(discovered.types()).ifPresent(notices);
        OwnGenerators.notices(discovered.types()).forEach(notices);
        olderHibernate().ifPresent(notices);
        Bound bound = bind(classPath, discovered);
        Ownership ownership = owners.of(discovered.types());
        List<Problem> problems = problems(discovered, bound, unreached, ownership);
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        List<DiscoveredType> own = discovered.types().stream()
                .filter(found -> ownership
                        .ownerOf(found.type().name())
                        .filter(owners.history()::equals)
                        .isPresent())
                .toList();
        return new Model(bound, sources(classPath, own), ownership);
    }

    /**
     * The managed types of the class path and those that are not reached. Whatever is wrong with them is a notice here: this
     * is for looking.
     *
     * @param classPath all entries in order
     * @param unreached what stands in modules of the build that no history reaches
     * @param owners the histories that answer for the types of the entries
     */
    public RegistryReport registry(List<ClassPathEntry> classPath, Unreached unreached, EntryOwners owners) {
        Discovered discovered = discovery.discover(classPath);
        Bound bound = bind(classPath, discovered);
        List<Problem> problems = problems(discovered, bound, unreached, owners.of(discovered.types()));
        discovered.notices().forEach(notices);
        problems.forEach(notices);
        RegistryListing listing = new RegistryListing(bound, owners.owner());
        Stream<ListedType> mapped = discovered.types().stream().map(listing::mapped);
        Stream<ListedType> unmapped = Stream.of(discovered.unregistered(), unreached.types())
                .flatMap(List::stream)
                .map(RegistryListing::unmapped);
        return RegistryReport.of(Stream.concat(mapped, unmapped).toList(), problems);
    }

    /** What the mapping follows has been compared with Hibernate from 6.6 on. */
    private Optional<Problem> olderHibernate() {
        return options.hibernate().isAtLeast(6, 6)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "OlderHibernate",
                        Location.nowhere(),
                        "The application has Hibernate " + options.hibernate()
                                + ", and its schema is made as Hibernate 6.6 would make it.",
                        "Update Hibernate; until then compare the first revision with what yours makes, identities and the"
                                + " precision of times above all."));
    }

    /** Binds with the application's classes at hand, apart from ours: converters say what checks list. */
    private Bound bind(List<ClassPathEntry> classPath, Discovered discovered) {
        URL[] urls = classPath.stream().map(ModelReader::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return new EntityBinder(options(discovered)).bind(discovered.managedTypes(), new LoadedValues(loader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(ClassPathEntry entry) {
        try {
            return entry.path().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the application configures wins over a mapping file ({@code MetadataBuilderImpl#apply}). */
    private MappingOptions options(Discovered discovered) {
        return discovered
                .defaultSchema()
                .filter(schema -> options.defaultSchema() == null)
                .map(options::withDefaultSchema)
                .orElse(options);
    }

    private List<Problem> problems(Discovered discovered, Bound bound, Unreached unreached, Ownership ownership) {
        SharedTables sharedTables = new SharedTables(discovered.types());
        DividedTables dividedTables = new DividedTables(bound, ownership, entities(discovered.types()));
        Stream<Problem> judged = Stream.concat(
                        bound.sharedTables().stream().map(sharedTables::problem), dividedTables.problems())
                .filter(problem -> !silenced.contains(problem.code()));
        return Stream.concat(
                        Stream.of(discovered.problems(), bound.problems(), unreached.problems())
                                .flatMap(List::stream),
                        judged)
                .toList();
    }

    private static Set<String> entities(List<DiscoveredType> types) {
        return types.stream()
                .map(DiscoveredType::type)
                .filter(type -> type.kind() == ManagedKind.ENTITY)
                .map(ManagedType::name)
                .collect(Collectors.toSet());
    }

    private static List<Model.Source> sources(List<ClassPathEntry> classPath, List<DiscoveredType> types) {
        Map<ClassPathEntry, Integer> counts = new LinkedHashMap<>();
        classPath.forEach(entry -> counts.put(entry, 0));
        types.forEach(type -> counts.merge(type.entry(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Model.Source(count.getKey().mavenName(), count.getValue()))
                .toList();
    }
}

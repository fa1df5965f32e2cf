package dev.jpamigrations.discovery;

import dev.jpamigrations.mappingfile.MappingFiles;
import dev.jpamigrations.mappingfile.Overlaying;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of a model as its mapping files make them. */
final class MappedModel {

    private final MappingFiles files;
    private final ClassFileReader reader;
    private final List<ClassPathEntry> classPath;
    private final SortedMap<String, ManagedKind> declared;
    private final List<Problem> notices = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param files the mapping files
     * @param reader reads what only they name
     * @param classPath the entries that can be read
     */
    MappedModel(MappingFiles files, ClassFileReader reader, List<ClassPathEntry> classPath) {
        this.files = files;
        this.reader = reader;
        this.classPath = classPath;
        this.declared = new TreeMap<>(files.declared());
        Set<String> there = holders(declared.keySet()).keySet();
        declared.keySet().removeIf(name -> !there.contains(name));
        files.declared().keySet().stream()
                .filter(name -> !declared.containsKey(name))
                .map(this::missing)
                .forEach(problems::add);
    }

    private Problem missing(String className) {
        return new Problem(
                "MalformedMapping",
                files.placeOf(className).orElseThrow(),
                "There is no class " + className + " on the class path.",
                "Correct its name, or the <package> of the file.");
    }

    /** The classes that the files declare and that are there. */
    SortedMap<String, ManagedKind> declared() {
        return declared;
    }

    /** The schema that the files name for all tables, empty for none. */
    Optional<String> defaultSchema() {
        return files.defaultSchema();
    }

    /**
     * Lays the files over the classes.
     *
     * @param recorded all classes as they are recorded
     */
    List<DiscoveredType> of(List<DiscoveredType> recorded) {
        if (files.isEmpty()) {
            return recorded;
        }
        Map<String, ClassPathEntry> entries = new TreeMap<>();
        recorded.forEach(found -> entries.put(found.type().name(), found.entry()));
        List<ManagedType> own = recorded.stream().map(DiscoveredType::type).toList();
        own.forEach(files::check);
        List<ManagedType> mapped = new Overlaying(files, this::read).of(own);
        SortedSet<String> names = mapped.stream().map(ManagedType::name).collect(Collectors.toCollection(TreeSet::new));
        leftOut(recorded, names);
        names.removeAll(entries.keySet());
        entries.putAll(holders(names));
        return mapped.stream()
                .flatMap(type -> Stream.ofNullable(entries.get(type.name()))
                        .map(entry -> new DiscoveredType(type, entry, declared.containsKey(type.name()))))
                .toList();
    }

    private Collection<ManagedType> read(SortedMap<String, ManagedKind> implied) {
        Set<String> there = holders(implied.keySet()).keySet();
        return reader.read(there, Set.of(), implied).types();
    }

    private void leftOut(List<DiscoveredType> recorded, Set<String> mapped) {
        Map<String, List<String>> byEntry = new TreeMap<>();
        recorded.stream()
                .filter(found -> !mapped.contains(found.type().name()))
                .forEach(found -> byEntry.computeIfAbsent(found.entry().displayName(), entry -> new ArrayList<>())
                        .add(found.type().name()));
        byEntry.forEach((entry, names) -> notices.add(new Problem(
                "MetadataComplete",
                new Location.InModule(entry),
                "Mapping files claim to be complete, and none declares " + Names.list(names)
                        + ": their annotations count for nothing.",
                "Declare them there, or take <xml-mapping-metadata-complete> out.")));
    }

    /** The first entry that holds each of the classes. */
    private SortedMap<String, ClassPathEntry> holders(Collection<String> names) {
        SortedMap<String, ClassPathEntry> holders = new TreeMap<>();
        Set<String> left = new TreeSet<>(names);
        try {
            for (ClassPathEntry entry : classPath) {
                entry.holding(left).forEach(name -> holders.put(name, entry));
                left.removeAll(holders.keySet());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a class path entry vanished while it was read", e);
        }
        return holders;
    }

    List<Problem> notices() {
        return Stream.concat(files.notices().stream(), notices.stream()).toList();
    }

    List<Problem> problems() {
        return Stream.concat(files.problems().stream(), problems.stream()).toList();
    }
}

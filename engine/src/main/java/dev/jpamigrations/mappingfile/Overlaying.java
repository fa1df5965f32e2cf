package dev.jpamigrations.mappingfile;

import dev.jpamigrations.processor.ImpliedType;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lays mapping files over the classes of a model, and reads the classes that only then belong to it. */
public final class Overlaying {

    private final MappingFiles files;
    private final Reader reader;

    /** Reads classes as they are recorded. */
    public interface Reader {

        /**
         * @param classes the classes to read, and what each is to the class that names it
         * @return those that can be read, with the ones that they imply
         */
        Collection<ManagedType> read(SortedMap<String, ManagedKind> classes);
    }

    /**
     * @param files the mapping files
     * @param reader reads id classes, embedded classes and converters that only the files name
     */
    public Overlaying(MappingFiles files, Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * The classes as the files make them.
     *
     * @param recorded all classes of the model, those included that only the files declare
     * @return those that stay managed, and those that the files bring in, sorted by name
     */
    public List<ManagedType> of(Collection<ManagedType> recorded) {
        SortedMap<String, ManagedType> mapped = new TreeMap<>();
        Set<String> asked = new HashSet<>();
        Collection<ManagedType> next = recorded;
        while (!next.isEmpty()) {
            for (ManagedType type : next) {
                asked.add(type.name());
                files.overlay(type).ifPresent(overlaid -> mapped.putIfAbsent(overlaid.name(), overlaid));
            }
            SortedMap<String, ManagedKind> implied = new TreeMap<>();
            mapped.values().stream()
                    .flatMap(type -> ImpliedType.of(type).stream())
                    .filter(type -> asked.add(type.name()))
                    .forEach(type -> implied.put(type.name(), type.kind()));
            next = implied.isEmpty() ? List.of() : reader.read(implied);
        }
        return List.copyOf(mapped.values());
    }
}

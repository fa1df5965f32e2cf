package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What belongs to the registry of a module besides its annotated types: the types that these make managed. */
public final class ImpliedTypes {

    private ImpliedTypes() {}

    /**
     * The records of annotated types and of those that they make managed: id classes, converters that an attribute names, and
     * embedded classes without an annotation of their own.
     *
     * @param annotated the binary names of the annotated types
     * @param records finds a record by binary name
     * @return the records that were found, by name
     */
    public static SortedMap<String, ManagedType> closure(
            Collection<String> annotated, Function<String, Optional<ManagedType>> records) {
        SortedMap<String, ManagedType> found = new TreeMap<>();
        annotated.forEach(name -> records.apply(name).ifPresent(type -> found.put(name, type)));
        Deque<ManagedType> open = new ArrayDeque<>(found.values());
        while (!open.isEmpty()) {
            for (ImpliedType implied : ImpliedType.of(open.remove())) {
                Optional<ManagedType> type = found.containsKey(implied.name())
                        ? Optional.empty()
                        : records.apply(implied.name()).filter(record -> !record.isAnnotated());
                type.ifPresent(record -> {
                    found.put(record.name(), record);
                    open.add(record);
                });
            }
        }
        return found;
    }
}

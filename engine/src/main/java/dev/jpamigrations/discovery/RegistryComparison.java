package dev.jpamigrations.discovery;

import dev.jpamigrations.processor.ProcessorVersion;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The registry of a class folder against the class files beside it.
 *
 * @param writtenBy the version of the processor that wrote the registry
 * @param gone the types that it names and that are none of the folder's
 * @param missing those that it lacks
 * @param changed those that it tells wrongly
 * @param unreadable the files that no one can read
 */
record RegistryComparison(
        String writtenBy, Set<String> gone, Set<String> missing, Set<String> changed, Collection<String> unreadable) {

    /**
     * Compares.
     *
     * @param registry a registry
     * @param read the types that belong to it, as their class files show them, by name
     */
    static RegistryComparison of(ModuleRegistry registry, Map<String, ManagedType> read) {
        Set<String> gone = new TreeSet<>();
        Set<String> changed = new TreeSet<>();
        Set<String> missing = new TreeSet<>(read.keySet());
        for (ManagedType type : registry.types()) {
            ManagedType now = read.get(type.name());
            missing.remove(type.name());
            if (now == null) {
                gone.add(type.name());
            } else if (!tellsTheSame(type, now)) {
                changed.add(type.name());
            }
        }
        return new RegistryComparison(
                registry.module().processorVersion(),
                gone,
                missing,
                changed,
                registry.unreadable().keySet());
    }

    boolean isRight() {
        return differences().isEmpty();
    }

    /** What the registry tells wrongly, each as a part of a sentence. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        if (!writtenBy.equals(ProcessorVersion.current())) {
            differences.add("it was written by version " + writtenBy + " of the processor");
        }
        add(differences, "no managed class stands for ", gone);
        add(differences, "it lacks ", missing);
        add(differences, "the class files differ of ", changed);
        add(differences, "unreadable are ", unreadable);
        return differences;
    }

    private static void add(List<String> differences, String difference, Collection<String> names) {
        if (!names.isEmpty()) {
            differences.add(difference + Names.list(names));
        }
    }

    /**
     * Getters without annotations are left aside: Lombok's appear in class files only, and no one wants to hear of them at
     * each build. Whether they matter is the mapping's business, which gets the class file's view.
     */
    static boolean tellsTheSame(ManagedType registered, ManagedType read) {
        return withoutPlainGetters(registered).equals(withoutPlainGetters(read));
    }

    private static ManagedType withoutPlainGetters(ManagedType type) {
        ManagedType bare = type.withoutSource();
        return bare.withAttributes(bare.attributes().stream()
                .filter(attribute -> attribute.member() != Attribute.Member.GETTER
                        || !attribute.annotations().isEmpty())
                .toList());
    }
}

package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.ProcessorVersion;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The registry of a class folder against the class files beside it. */
final class RegistryComparison {

    private RegistryComparison() {}

    /**
     * What the registry tells wrongly; empty where it tells the truth.
     *
     * @param evidence the folder
     * @param read all managed types of the class path as their class files show them, by name
     */
    static Optional<Problem> notice(Evidence evidence, Map<String, ManagedType> read) {
        if (evidence.registry().isEmpty() || !evidence.entry().isFolder()) {
            return Optional.empty();
        }
        ModuleRegistry registry = evidence.registry().get();
        List<String> reasons = new ArrayList<>();
        String version = registry.module().processorVersion();
        if (!version.equals(ProcessorVersion.current())) {
            reasons.add("it was written by version " + version + " of the processor");
        }
        Map<String, ManagedType> registered = evidence.registered();
        Set<String> gone = new TreeSet<>(registered.keySet());
        gone.removeAll(read.keySet());
        add(reasons, "no class file stands for ", gone);
        Set<String> missing = new TreeSet<>(evidence.classes().keySet());
        missing.removeAll(registered.keySet());
        add(reasons, "it lacks ", missing);
        Set<String> changed = new TreeSet<>();
        registered.forEach((name, type) -> {
            if (read.containsKey(name) && !tellsTheSame(type, read.get(name))) {
                changed.add(name);
            }
        });
        add(reasons, "the class files differ of ", changed);
        add(reasons, "unreadable are ", registry.unreadable().keySet());
        return reasons.isEmpty() ? Optional.empty() : Optional.of(notice(evidence, reasons));
    }

    private static void add(List<String> reasons, String reason, Set<String> names) {
        if (!names.isEmpty()) {
            reasons.add(reason + Names.list(names));
        }
    }

    private static Problem notice(Evidence evidence, List<String> reasons) {
        return new Problem(
                "StaleRegistry",
                evidence.location(),
                "The registry is out of date: " + String.join("; ", reasons) + ". The class files were read instead.",
                "Compile the module with Maven to renew it.");
    }

    /**
     * Getters without annotations are left aside: Lombok's appear in class files only, and no one wants to hear of them at
     * each build. Whether they matter is the mapping's business, which gets the class file's view.
     */
    private static boolean tellsTheSame(ManagedType registered, ManagedType read) {
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

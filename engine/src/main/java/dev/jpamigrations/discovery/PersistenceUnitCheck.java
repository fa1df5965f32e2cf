package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.MappingSources.UnitRoot;
import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What persistence units list against the model. */
final class PersistenceUnitCheck {

    private final List<UnitRoot> units;
    private final List<Evidence> evidence;

    /**
     * @param units the units; with none of them there is nothing to say
     * @param evidence what the class path shows
     */
    PersistenceUnitCheck(List<UnitRoot> units, List<Evidence> evidence) {
        this.units = units;
        this.evidence = evidence;
    }

    /**
     * Compares.
     *
     * @param types the model
     * @param notices takes what may well be meant
     * @param problems takes what cannot be
     */
    void check(List<DiscoveredType> types, List<Problem> notices, List<Problem> problems) {
        listed(types, notices, problems);
        notices.addAll(unlisted(types));
    }

    /** What units list and the model lacks. Of annotated classes it is already told why the model lacks them. */
    private void listed(List<DiscoveredType> types, List<Problem> notices, List<Problem> problems) {
        Set<String> explained = evidence.stream()
                .flatMap(each -> each.classes().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> known = types.stream().map(type -> type.type().name()).collect(Collectors.toSet());
        Map<String, Listed> lacking = new TreeMap<>();
        units.stream()
                .flatMap(root -> root.unit().classes().stream())
                .filter(listed -> !known.contains(listed.name()) && !explained.contains(listed.name()))
                .forEach(listed -> lacking.putIfAbsent(listed.name(), listed));
        // A package is listed by its own name or by that of its package-info.
        Set<String> candidates = new TreeSet<>(lacking.keySet());
        lacking.keySet().forEach(name -> candidates.add(name + ".package-info"));
        Set<String> there = holding(candidates);
        lacking.forEach((name, listed) -> {
            if (there.contains(name + ".package-info") || name.endsWith(".package-info")) {
                return;
            }
            if (there.contains(name)) {
                notices.add(new Problem(
                        "UnmanagedListedClass",
                        listed.place(),
                        name + " is listed, and neither an annotation nor a mapping file makes it a managed class.",
                        "Annotate it, name the mapping file that maps it, or take it out of the list."));
            } else {
                problems.add(new Problem(
                        "MissingListedClass",
                        listed.place(),
                        name + " is listed, and no such class is on the class path.",
                        "Correct its name, or take it out of the list."));
            }
        });
    }

    private Set<String> holding(Set<String> names) {
        Set<String> there = new TreeSet<>();
        Set<String> left = new TreeSet<>(names);
        try {
            for (Evidence each : evidence) {
                if (each.problems().isEmpty()) {
                    there.addAll(each.entry().holding(left));
                }
                left.removeAll(there);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a class path entry vanished while it was read", e);
        }
        return there;
    }

    /**
     * What the model has and no unit reaches. The provider that reads {@code persistence.xml} knows only of the classes that a
     * unit lists, of those beside the file and of those in its jar files (section 8.2.1.6).
     *
     * @return a notice for each entry that holds such types: an application may name its classes in other ways
     */
    private List<Problem> unlisted(List<DiscoveredType> types) {
        if (units.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> byEntry = new TreeMap<>();
        for (DiscoveredType found : types) {
            if (mattersToProvider(found.type())
                    && !found.isMappedByFile()
                    && units.stream().noneMatch(reaches(found))) {
                byEntry.computeIfAbsent(found.entry().displayName(), entry -> new ArrayList<>())
                        .add(found.type().name());
            }
        }
        List<Problem> notices = new ArrayList<>();
        byEntry.forEach((entry, names) -> notices.add(new Problem(
                "UnlistedEntity",
                units.get(0).unit().place(),
                "No persistence unit lists " + Names.list(names) + " (" + entry
                        + "): a provider that reads persistence.xml does not know them.",
                "Unless the application names its classes elsewhere, add:\n" + xml(names))));
        return notices;
    }

    /** Super classes and embeddables are found through the entities that use them. */
    private static boolean mattersToProvider(ManagedType type) {
        return type.kind() == ManagedKind.ENTITY;
    }

    private static Predicate<UnitRoot> reaches(DiscoveredType found) {
        return root -> root.unit().classes().stream()
                        .anyMatch(listed -> listed.name().equals(found.type().name()))
                || (root.entry().equals(found.entry()) && !root.unit().excludesUnlisted())
                || root.unit().jarFiles().stream().anyMatch(jar -> isNamed(found.entry(), jar.name()));
    }

    /** A jar file is written as it will be deployed; a module of the build is still a folder. */
    private static boolean isNamed(ClassPathEntry entry, String jarFile) {
        String file = jarFile.substring(jarFile.lastIndexOf('/') + 1);
        return file.equals(String.valueOf(entry.path().getFileName()))
                || file.equals(entry.artifactId() + ".jar")
                || file.startsWith(entry.artifactId() + "-" + entry.version());
    }

    private static String xml(Collection<String> names) {
        return names.stream().map(name -> "<class>" + name + "</class>").collect(Collectors.joining("\n"));
    }
}

package dev.jpamigrations.maven;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which modules of a build the histories reach. A history that owns its class path reaches the modules on it, one that owns
 * its module reaches that alone.
 *
 * <p>All modules that Maven has read are judged, also those that {@code -pl} or {@code -rf} leaves out of this run: the module
 * that nobody depends on is never among those that {@code -pl app -am} selects, and a history of another application may be
 * the one that reaches it. Their class paths are taken from their POMs, since what is not built cannot be resolved.
 */
final class Reach {

    private final Map<String, BuildModule> modules = new LinkedHashMap<>();
    private final Set<String> reached = new HashSet<>();

    /**
     * @param modules all modules that Maven has read
     * @param current the module that the goal runs in
     * @param resolved the modules on its class path, as Maven resolved it
     */
    Reach(List<BuildModule> modules, String current, Set<String> resolved) {
        modules.forEach(module -> this.modules.put(module.id(), module));
        for (BuildModule module : modules) {
            if (module.history() != null) {
                reached.add(module.id());
            }
            if (module.ownsClassPath()) {
                reached.addAll(module.id().equals(current) ? resolved : classPath(module, this.modules));
            }
        }
    }

    /** The modules with classes that no history reaches, in the order of the build. */
    List<BuildModule> unreached() {
        return modules.values().stream()
                .filter(BuildModule::hasClasses)
                .filter(module -> !reached.contains(module.id()))
                .toList();
    }

    /** The modules whose history would reach a module if they depended on it: none that it depends on itself. */
    List<BuildModule> candidates(BuildModule module) {
        Set<String> below = below(module);
        return module.isLibrary()
                ? modules.values().stream()
                        .filter(BuildModule::ownsClassPath)
                        .filter(candidate -> !below.contains(candidate.id()))
                        .toList()
                : List.of();
    }

    /** The modules on a class path, where of several declarations of one the nearest counts, as for Maven. */
    static Set<String> classPath(BuildModule module, Map<String, BuildModule> modules) {
        record Open(ModuleDependency dependency, List<String> exclusions) {}
        Set<String> found = new TreeSet<>(Set.of(module.id()));
        Deque<Open> open = new ArrayDeque<>();
        module.dependencies().stream()
                .filter(ModuleDependency::isOnClassPath)
                .forEach(dependency -> open.add(new Open(dependency, dependency.exclusions())));
        while (!open.isEmpty()) {
            Open next = open.remove();
            BuildModule target = modules.get(next.dependency().module());
            if (target != null && found.add(target.id())) {
                target.dependencies().stream()
                        .filter(ModuleDependency::isInherited)
                        .filter(dependency -> !ModuleDependency.excludes(next.exclusions(), dependency.module()))
                        .forEach(dependency -> open.add(new Open(
                                dependency,
                                Stream.concat(next.exclusions().stream(), dependency.exclusions().stream())
                                        .toList())));
            }
        }
        return found;
    }

    /** All that a module depends on in whatever scope, itself included. */
    private Set<String> below(BuildModule module) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(module.id()));
        while (!open.isEmpty()) {
            BuildModule next = modules.get(open.remove());
            if (next != null && found.add(next.id())) {
                next.dependencies().stream().map(ModuleDependency::module).forEach(open::add);
            }
        }
        return found;
    }
}

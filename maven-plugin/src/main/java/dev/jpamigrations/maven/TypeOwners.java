package dev.jpamigrations.maven;

import dev.jpamigrations.EntryOwners;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.script.HistorySettings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which history answers for the managed types of each folder and jar of a module's class path. A type belongs to the history of
 * its own module or jar; else to that of a module on the class path that owns what it reaches, and reaches the type; else to the
 * module's own if that owns its class path; else to one of the build that stands above, as an application does.
 */
final class TypeOwners {

    private final Map<String, BuildModule> modules;
    private final String current;
    private final String history;
    private final List<ClassPathEntry> classPath;
    private final Map<Path, String> inJars;

    /**
     * @param modules all modules of the build
     * @param current the module whose class path it is
     * @param history its history
     * @param classPath the class path
     * @param inJars the histories in jars of the class path
     */
    TypeOwners(
            Collection<BuildModule> modules,
            String current,
            String history,
            List<ClassPathEntry> classPath,
            Map<Path, String> inJars) {
        this.modules = modules.stream()
                .collect(Collectors.toMap(BuildModule::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.current = current;
        this.history = history;
        this.classPath =
                classPath.stream().filter(ClassPathEntry::isOfApplication).toList();
        this.inJars = Map.copyOf(inJars);
    }

    EntryOwners owners() {
        Set<String> below = classPath.stream()
                .flatMap(entry -> carried(entry).stream())
                .filter(name -> !name.equals(history))
                .collect(Collectors.toCollection(TreeSet::new));
        return new EntryOwners(history, this::owner, below);
    }

    private Optional<String> owner(ClassPathEntry entry) {
        return carried(entry)
                .or(() -> reaching(entry, onClassPath()))
                .or(() -> ownsClassPath() ? Optional.of(history) : Optional.empty())
                .or(() -> reaching(entry, modules.values().stream()));
    }

    /** The history that comes with a module or jar. */
    private Optional<String> carried(ClassPathEntry entry) {
        String inJar = inJars.get(entry.path());
        if (inJar != null) {
            return Optional.of(inJar);
        }
        return Optional.ofNullable(modules.get(id(entry)))
                .filter(module -> module.version().equals(entry.version()))
                .flatMap(TypeOwners::historyOf);
    }

    private Stream<BuildModule> onClassPath() {
        return classPath.stream()
                .map(TypeOwners::id)
                .filter(id -> !id.equals(current))
                .map(modules::get)
                .filter(Objects::nonNull);
    }

    private Optional<String> reaching(ClassPathEntry entry, Stream<BuildModule> candidates) {
        return candidates
                .filter(BuildModule::ownsClassPath)
                .filter(module -> Reach.classPath(module, modules).contains(id(entry)))
                .flatMap(module -> historyOf(module).stream())
                .findFirst();
    }

    private boolean ownsClassPath() {
        BuildModule module = modules.get(current);
        return module != null && module.ownsClassPath();
    }

    private static Optional<String> historyOf(BuildModule module) {
        return Optional.ofNullable(module.history()).map(HistorySettings::module);
    }

    private static String id(ClassPathEntry entry) {
        return entry.groupId() + ":" + entry.artifactId();
    }
}

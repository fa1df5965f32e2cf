package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.ImpliedTypes;
import dev.jpamigrations.processor.ProcessorVersion;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ClassFolder;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRecord;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the registries of the build's class folders in line with the class files beside them, so that what is packaged from
 * a folder, and what is compiled against it, is told the truth.
 *
 * <p>Jars are never changed. Nor is a folder without a registry: one made up there would pretend that the build runs the
 * processor.
 */
final class RegistryHealing {

    /** Several modules of one build may heal the folder of a third at once, or look at it. */
    private static final ReadWriteLock FOLDERS = new ReentrantReadWriteLock();

    private final List<Evidence> classPath;
    private final GeneratedClasses generatedClasses;

    /**
     * @param classPath what the entries of a class path show, in order
     */
    RegistryHealing(List<Evidence> classPath) {
        this.classPath = List.copyOf(classPath);
        this.generatedClasses = new GeneratedClasses(classPath);
    }

    /** Looks at folders while none of them is healed. */
    static <T> T whileUnchanged(Supplier<T> look) {
        FOLDERS.readLock().lock();
        try {
            return look.get();
        } finally {
            FOLDERS.readLock().unlock();
        }
    }

    /**
     * Heals what is stale.
     *
     * @param read all managed types of the class path as their class files show them, by name
     * @return a notice for each folder whose registry told something wrong
     */
    List<Problem> heal(Map<String, ManagedType> read) {
        FOLDERS.writeLock().lock();
        try {
            // The module's own folder last: its generated class lists what those of the others do.
            return Stream.concat(folders(ClassPathEntry.Kind.MODULE), folders(ClassPathEntry.Kind.OWN))
                    .map(folder -> folder.registry().flatMap(registry -> heal(folder, registry, read)))
                    .flatMap(Optional::stream)
                    .toList();
        } finally {
            FOLDERS.writeLock().unlock();
        }
    }

    private Stream<Evidence> folders(ClassPathEntry.Kind kind) {
        return classPath.stream()
                .filter(each -> each.entry().kind() == kind && each.entry().isFolder());
    }

    private Optional<Problem> heal(Evidence folder, ModuleRegistry registry, Map<String, ManagedType> read) {
        Map<String, ManagedType> own =
                ImpliedTypes.closure(folder.classes().keySet(), name -> Optional.ofNullable(read.get(name)));
        RegistryComparison comparison = RegistryComparison.of(registry, own);
        Collection<ManagedType> types = registry.types();
        if (!comparison.isRight()) {
            Reading alone = readAlone(folder);
            if (!alone.findings().isEmpty()) {
                return Optional.of(unhealed(folder, comparison.differences(), "not all classes can be read"));
            }
            own = new TreeMap<>();
            for (ManagedType type : alone.types()) {
                own.put(type.name(), type);
            }
            comparison = RegistryComparison.of(registry, own);
            types = healed(folder, own.values());
        }
        List<String> differences = new ArrayList<>(comparison.differences());
        try {
            write(folder, registry, types, comparison.isRight());
            Optional<String> outdated = generatedClasses.heal(
                    folder, annotated(folder, own), registry.module().module());
            if (differences.isEmpty()) {
                outdated.ifPresent(differences::add);
            }
        } catch (IOException e) {
            if (differences.isEmpty()) {
                differences.add("its generated class");
            }
            return Optional.of(unhealed(folder, differences, String.valueOf(e.getMessage())));
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(healed(folder, differences));
    }

    private static SortedSet<String> annotated(Evidence folder, Map<String, ManagedType> own) {
        SortedSet<String> names = new TreeSet<>(folder.classes().keySet());
        names.retainAll(own.keySet());
        return names;
    }

    /** As the processor sees the module: it knows no other's classes of the same names, and what they make managed. */
    private Reading readAlone(Evidence folder) {
        List<Path> paths = Stream.concat(Stream.of(folder), classPath.stream())
                .map(each -> each.entry().path())
                .distinct()
                .toList();
        return new ClassFileReader(paths).read(folder.classes().keySet());
    }

    /** The registry's record where it tells the same, since it knows the lines; else the class file's with its source file. */
    private static List<ManagedType> healed(Evidence folder, Collection<ManagedType> read) {
        Map<String, ManagedType> registered = folder.registered();
        return read.stream()
                .map(type -> {
                    ManagedType known = registered.get(type.name());
                    return known != null && RegistryComparison.tellsTheSame(known, type)
                            ? known
                            : located(type, folder.classes().get(type.name()));
                })
                .toList();
    }

    private static ManagedType located(ManagedType type, @Nullable ClassFile file) {
        return file == null ? type : type.withSource(new ManagedType.Source(file.sourceFile(), 0));
    }

    /** A compilation of some sources may have left a digest of these alone; that is put right without a word. */
    private static void write(
            Evidence folder, ModuleRegistry registry, Collection<ManagedType> types, boolean typesAreRight)
            throws IOException {
        ModuleRecord page = new ModuleRecord(
                ProcessorVersion.current(), registry.module().module(), RegistryJson.digest(List.copyOf(types)));
        if (!typesAreRight || !page.equals(registry.module())) {
            new ClassFolder(folder.entry().path()).writeRegistry(page, types);
        }
    }

    private static Problem healed(Evidence folder, List<String> differences) {
        return notice(
                folder,
                "The registry was out of date: " + String.join("; ", differences)
                        + ". It was written anew from the class files.",
                "A jar that was packaged before holds the old one: clean the module before you release it.");
    }

    private static Problem unhealed(Evidence folder, List<String> differences, String reason) {
        return notice(
                folder,
                "The registry is out of date: " + String.join("; ", differences)
                        + ". The class files were read instead. It cannot be written anew: " + reason + ".",
                "Clean the module and compile it with Maven.");
    }

    private static Problem notice(Evidence folder, String fact, String advice) {
        return new Problem("StaleRegistry", folder.location(), fact, advice);
    }
}

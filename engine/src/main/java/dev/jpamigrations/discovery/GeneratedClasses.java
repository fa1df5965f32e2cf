package dev.jpamigrations.discovery;

import dev.jpamigrations.processor.RegistryClassFile;
import dev.jpamigrations.registry.ClassFolder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The generated classes of the build's class folders. A compilation of some sources may leave an old one beside the new one,
 * or one that no longer lists what there is; an application that gets its entities from it would then miss some, or ask for a
 * class that is gone.
 */
final class GeneratedClasses {

    private final List<Evidence> classPath;

    /**
     * @param classPath what the entries of a class path show
     */
    GeneratedClasses(List<Evidence> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /**
     * Replaces what a folder has by the class that a compilation of the whole module would generate. A folder that has none is
     * left so: the build does not want one.
     *
     * @param folder the folder
     * @param own the binary names of its annotated types
     * @param module the value of {@code -Amigrations.module}, null where the build gave none
     * @return what was wrong, as a part of a sentence; empty where nothing was
     * @throws IOException where a class cannot be read or written
     */
    Optional<String> heal(Evidence folder, SortedSet<String> own, @Nullable String module) throws IOException {
        List<GeneratedClass> present = GeneratedClass.in(folder.entry());
        if (present.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> listed = union(present, GeneratedClass::all);
        listed.removeAll(own);
        SortedSet<String> others = others(folder, listed);
        others.removeAll(own);
        String packageName = packageName(folder.entry().path());
        Set<String> names = names(module, own, others, present);
        if (listsAre(own, others, present) && standAs(packageName, names, module == null, present)) {
            return Optional.empty();
        }
        Map<String, byte[]> wanted = new TreeMap<>();
        int javaVersion =
                present.stream().mapToInt(GeneratedClass::javaVersion).max().orElseThrow();
        for (String name : names) {
            wanted.put(
                    packageName.replace('.', '/') + "/" + name + ".class",
                    RegistryClassFile.compile(packageName, name, own, others, javaVersion));
        }
        replace(folder.entry().path(), present, wanted);
        return Optional.of("other types are listed by "
                + Names.list(present.stream().map(GeneratedClass::simpleName).toList()));
    }

    /**
     * What the modules list that the compilation saw: those of which the present class names any type. Which others it did not
     * see, for instance at run time only, no class file tells.
     */
    private SortedSet<String> others(Evidence folder, Set<String> listed) throws IOException {
        SortedSet<String> others = new TreeSet<>();
        for (Evidence each : classPath) {
            if (each.registry().isPresent() && !each.equals(folder)) {
                SortedSet<String> names = union(GeneratedClass.in(each.entry()), GeneratedClass::own);
                if (!Collections.disjoint(names, listed)) {
                    names.retainAll(each.classes().keySet());
                    others.addAll(names);
                }
            }
        }
        return others;
    }

    /** The simple names of the right classes: one, and with a named module also those for the later rounds of a compilation. */
    private static Set<String> names(
            @Nullable String module, SortedSet<String> own, SortedSet<String> others, List<GeneratedClass> present) {
        if (own.isEmpty() && (module == null || others.isEmpty())) {
            return Set.of();
        }
        String name = RegistryClassFile.simpleName(module, own);
        Set<String> names = new TreeSet<>(Set.of(name));
        if (module != null) {
            Pattern laterRound = Pattern.compile(Pattern.quote(name) + "_\\d+");
            present.stream()
                    .map(GeneratedClass::simpleName)
                    .filter(laterRound.asMatchPredicate())
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean listsAre(Set<String> own, Set<String> others, List<GeneratedClass> present) {
        Set<String> all = new TreeSet<>(own);
        all.addAll(others);
        return union(present, GeneratedClass::own).equals(own)
                && union(present, GeneratedClass::all).equals(all);
    }

    /** Whether none is superseded. Hashes tell nothing of it: each round of a compilation has its own. */
    private static boolean standAs(
            String packageName, Set<String> names, boolean areHashes, List<GeneratedClass> present) {
        int own = present.stream().mapToInt(each -> each.own().size()).sum();
        return present.stream().allMatch(each -> each.packageName().equals(packageName))
                && (areHashes
                        ? own == union(present, GeneratedClass::own).size()
                        : present.stream().map(GeneratedClass::simpleName).allMatch(names::contains));
    }

    private static SortedSet<String> union(
            Collection<GeneratedClass> classes, Function<GeneratedClass, SortedSet<String>> names) {
        return classes.stream().map(names).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Named modules must not share a package; see the processor. */
    private static String packageName(Path folder) throws IOException {
        Path descriptor = folder.resolve("module-info.class");
        if (!Files.isRegularFile(descriptor)) {
            return RegistryClassFile.PACKAGE;
        }
        try (InputStream content = Files.newInputStream(descriptor)) {
            return RegistryClassFile.PACKAGE + "."
                    + ModuleDescriptor.read(content).name();
        } catch (InvalidModuleDescriptorException e) {
            throw new IOException(descriptor + ": " + e.getMessage(), e);
        }
    }

    private static void replace(Path folder, List<GeneratedClass> present, Map<String, byte[]> wanted)
            throws IOException {
        ClassFolder files = new ClassFolder(folder);
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            files.write(file.getKey(), file.getValue());
        }
        for (GeneratedClass each : present) {
            if (!wanted.containsKey(each.path())) {
                files.delete(each.path());
            }
        }
    }
}

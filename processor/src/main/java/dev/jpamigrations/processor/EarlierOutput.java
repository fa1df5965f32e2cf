package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryFormatException;
import dev.jpamigrations.registry.RegistryJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * What earlier compilations left in the class output. A compiler that is given some of a module's sources leaves the files of
 * the others there, and what speaks of the whole module has to go on speaking of them.
 */
final class EarlierOutput {

    private static final String EXTENSION = ".json";

    private final Elements elements;
    private final Filer filer;
    private final ClassFiles classFiles;
    private final TypeLookup lookup;

    EarlierOutput(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.classFiles = new ClassFiles(filer);
        this.lookup = new TypeLookup(elements);
    }

    /**
     * The annotated types that were recorded or listed and whose class files still stand.
     *
     * @param listed binary names besides those of which there is a record
     */
    SortedSet<String> managedTypes(Collection<String> listed) {
        SortedSet<String> names = new TreeSet<>(recorded());
        names.addAll(listed);
        return stillManaged(names);
    }

    /**
     * The records of the annotated types that still stand and of those that they make managed.
     *
     * @param compiled the names of which this compilation makes records itself
     */
    Collection<ManagedType> untouched(Set<String> compiled) {
        SortedSet<String> names = new TreeSet<>(recorded());
        names.removeAll(compiled);
        return names.isEmpty()
                ? List.of()
                : ImpliedTypes.closure(
                                stillManaged(names), name -> compiled.contains(name) ? Optional.empty() : record(name))
                        .values();
    }

    /** Whether the class output holds a class file. */
    boolean holds(String binaryName) {
        try (InputStream stream =
                classFiles.find(StandardLocation.CLASS_OUTPUT, binaryName).openInputStream()) {
            return stream.read() >= 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private SortedSet<String> stillManaged(SortedSet<String> names) {
        names.removeIf(name -> !isStillManaged(name));
        return names;
    }

    /** Not every compiler is shown the output folder; the file is there all the same. */
    private boolean isStillManaged(String name) {
        Optional<TypeElement> type = lookup.find(name);
        return (type.isEmpty()
                        || type.flatMap(found -> ManagedKinds.annotated(elements, found))
                                .isPresent())
                && holds(name);
    }

    private Optional<ManagedType> record(String name) {
        try {
            return text(ModuleRegistry.typeFile(name)).map(RegistryJson::readType);
        } catch (RegistryFormatException e) {
            // Another version of the processor wrote it, and the goals of the plugin will write it anew.
            return Optional.empty();
        }
    }

    /** A filer lists no folders, so the files themselves are asked; a compiler that keeps its output elsewhere tells nothing. */
    private List<String> recorded() {
        try {
            Path page = Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", ModuleRegistry.MODULE_FILE)
                    .toUri());
            Path folder = page.resolveSibling("types");
            return Files.isDirectory(folder) ? list(folder) : List.of();
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return List.of();
        }
    }

    private static List<String> list(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : files) {
                String name = Objects.requireNonNull(file.getFileName(), "a file in a folder has a name")
                        .toString();
                names.add(name.substring(0, name.length() - EXTENSION.length()));
            }
        }
        return List.copyOf(names);
    }

    /** A file of the class output, by its path in it. */
    Optional<String> text(String file) {
        try (InputStream stream =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", file).openInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

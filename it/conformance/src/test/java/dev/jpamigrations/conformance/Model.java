package dev.jpamigrations.conformance;

import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * A set of classes for both sides.
 *
 * @param name what it is called in the report
 * @param types its managed types, for us
 * @param classes the same as classes, for Hibernate
 * @param loader their loader
 * @param mappingFiles the content of mapping files, for Hibernate; the types are already what we make of them
 * @param defaultSchema the schema that the mapping files name for all tables, null for none
 */
record Model(
        String name,
        List<ManagedType> types,
        List<Class<?>> classes,
        ClassLoader loader,
        List<String> mappingFiles,
        @Nullable String defaultSchema) {

    Model {
        types = List.copyOf(types);
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
    }

    /** The class path of this run, with other places before it. */
    static List<Path> classPath(Path... before) {
        List<Path> path = new ArrayList<>(List.of(before));
        Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .forEach(path::add);
        return path;
    }

    /** Reads classes from their class files. */
    static Model of(String name, Collection<String> binaryNames, ClassLoader loader, List<Path> classPath) {
        return of(name, new ClassFileReader(classPath).read(binaryNames), binaryNames, loader);
    }

    /** The part of a reading that a model consists of. */
    static Model of(String name, Reading reading, Collection<String> binaryNames, ClassLoader loader) {
        List<ManagedType> types = reading.types().stream()
                .filter(type -> binaryNames.contains(type.name()))
                .toList();
        List<Class<?>> classes = types.stream()
                .filter(type -> type.kind() != ManagedKind.ID_CLASS)
                .<Class<?>>map(type -> load(type.name(), loader))
                .toList();
        return new Model(name, types, classes, loader, List.of(), null);
    }

    /** The same with mapping files laid over it. */
    Model mappedBy(List<String> contents, Overlay overlay) {
        return new Model(
                name,
                overlay.types(types),
                classes.stream()
                        .filter(type -> !overlay.files().declared().containsKey(type.getName()))
                        .toList(),
                loader,
                contents,
                overlay.files().defaultSchema().orElse(null));
    }

    /** Reads all classes of a jar, of which one is at hand. */
    static Model fromJarOf(String name, Class<?> member) throws IOException, URISyntaxException {
        Path jar = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> classes = file.stream()
                    .map(entry -> entry.getName())
                    .filter(entry ->
                            entry.endsWith(".class") && !entry.contains("META-INF") && !entry.contains("-info"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
            return of(name, classes, member.getClassLoader(), classPath());
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.jpamigrations.conformance;

import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A set of classes for both sides.
 *
 * @param name what it is called in the report
 * @param types its managed types, for us
 * @param classes the same as classes, for Hibernate
 * @param loader their loader
 * @param mappingFiles the content of mapping files, for Hibernate; the types are already what we make of them
 * @param settings what the application sets for Hibernate
 * @param defaultSchema the schema that the mapping files or the application name for all tables, null for none
 */
record Model(
        String name,
        List<ManagedType> types,
        List<Class<?>> classes,
        ClassLoader loader,
        List<String> mappingFiles,
        Map<String, String> settings,
        @Nullable String defaultSchema) {

    Model {
        types = List.copyOf(types);
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Map.copyOf(settings);
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
        return new Model(name, types, classes, loader, List.of(), Map.of(), null);
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
                settings,
                overlay.files().defaultSchema().orElse(null));
    }

    /** The same in an application that sets something. */
    Model with(Map<String, String> others) {
        String schema = others.getOrDefault("hibernate.default_schema", defaultSchema);
        return new Model(name, types, classes, loader, mappingFiles, others, schema);
    }

    /** Reads all classes of jars, of each of which one class is named. */
    static Model fromJarsOf(String name, List<String> members)
            throws IOException, URISyntaxException, ClassNotFoundException {
        ClassLoader loader = Model.class.getClassLoader();
        List<String> classes = new ArrayList<>();
        for (String member : members) {
            classes.addAll(classesBeside(Class.forName(member, false, loader)));
        }
        return of(name, classes, loader, classPath());
    }

    /** Reads classes of a jar, and what is beside and below them without being an entity that nobody asked for. */
    static Model fromPackageOf(String name, List<Class<?>> classes) throws IOException, URISyntaxException {
        Set<String> listed = classes.stream().map(Class::getName).collect(Collectors.toSet());
        Class<?> member = classes.get(0);
        Reading reading = new ClassFileReader(classPath())
                .read(Stream.concat(
                                listed.stream(),
                                classesBeside(member).stream()
                                        .filter(other -> other.startsWith(member.getPackageName() + ".")))
                        .distinct()
                        .toList());
        List<String> asked = reading.types().stream()
                .filter(type -> listed.contains(type.name()) || type.kind() != ManagedKind.ENTITY)
                .map(ManagedType::name)
                .toList();
        return of(name, reading, asked, member.getClassLoader());
    }

    /** Compiles the modules of a project. */
    static Model fromSources(String name, Path project, List<String> modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(project.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            CompiledClasses compiled = CompiledClasses.of(name, manager.getJavaFileObjectsFromPaths(sources));
            return of(name, compiled.below(""), compiled.loader(), classPath(compiled.folder()));
        }
    }

    private static List<String> classesBeside(Class<?> member) throws IOException, URISyntaxException {
        Path jar = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(entry ->
                            entry.endsWith(".class") && !entry.contains("META-INF") && !entry.contains("-info"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
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

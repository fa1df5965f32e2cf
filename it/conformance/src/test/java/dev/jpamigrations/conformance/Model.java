package dev.jpamigrations.conformance;

import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of classes for both sides.
 *
 * @param name what it is called in the report
 * @param types its managed types, for us
 * @param classes the same as classes, for Hibernate
 * @param loader their loader
 */
record Model(String name, List<ManagedType> types, List<Class<?>> classes, ClassLoader loader) {

    Model {
        types = List.copyOf(types);
        classes = List.copyOf(classes);
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
        return new Model(name, types, classes, loader);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

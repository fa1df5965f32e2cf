package dev.jpamigrations.processor;

import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.registry.ManagedKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Reads managed types from class files: the same collector as the processor's, in a javac of this process. So there is one
 * reader of mappings, for sources, for class folders whose registry is stale, and for jars compiled without the processor.
 *
 * <p>Lines stay unknown, and so does what only sources have. A class that is missing on the class path does no harm where it
 * is only named: the name is recorded as it stands. A nested class that its outer class no longer declares is passed over.
 */
public final class ClassFileReader {

    private final JavacReading javac;

    /**
     * @param classPath the folders and jars that hold the classes and what they refer to, in order
     */
    public ClassFileReader(List<Path> classPath) {
        this.javac = new JavacReading(classPath);
    }

    /**
     * The managed types among the named classes, and those that they imply.
     *
     * @param binaryNames the classes to read
     * @return the types, and a finding {@code ClassNotReadable} for each class that javac does not find or cannot read
     */
    public Reading read(Collection<String> binaryNames) {
        return read(binaryNames, Set.of());
    }

    /**
     * The managed types among the named classes, and those that they imply or use.
     *
     * @param binaryNames the classes to read
     * @param offered managed classes that are read where one of the others extends or names them
     * @return the types, and a finding {@code ClassNotReadable} for each class that javac does not find or cannot read
     */
    public Reading read(Collection<String> binaryNames, Set<String> offered) {
        return read(binaryNames, offered, Map.of());
    }

    /**
     * The managed types among the named classes, and those that they imply or use.
     *
     * @param binaryNames the classes to read
     * @param offered managed classes that are read where one of the others extends or names them
     * @param declared what classes without a managed type's annotation are, because a mapping file says so
     * @return the types, and a finding {@code ClassNotReadable} for each class that javac does not find or cannot read
     */
    public Reading read(Collection<String> binaryNames, Set<String> offered, Map<String, ManagedKind> declared) {
        Set<String> names = new TreeSet<>(binaryNames);
        if (names.isEmpty()) {
            return new Reading(List.of(), List.of());
        }
        return javac.read(
                List.of(), (environment, roots, findings) -> find(names, environment, findings), offered, declared);
    }

    private static List<TypeElement> find(
            Set<String> names, ProcessingEnvironment environment, List<Finding> findings) {
        TypeLookup lookup = new TypeLookup(environment.getElementUtils());
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            Optional<TypeElement> type = lookup.find(name);
            type.ifPresent(types::add);
            if (type.isEmpty() && !isForsaken(name, lookup)) {
                findings.add(notReadable(name));
            }
        }
        return types;
    }

    /** Whether the outer class, compiled anew, no longer declares it: a compiler leaves the file of such a class behind. */
    private static boolean isForsaken(String name, TypeLookup lookup) {
        int nested = name.lastIndexOf('$');
        return nested > 0 && lookup.find(name.substring(0, nested)).isPresent();
    }

    private static Finding notReadable(String name) {
        return new Finding(
                "ClassNotReadable",
                Finding.Severity.ERROR,
                Finding.Place.type(name),
                "The class file of " + name + " cannot be read by Java "
                        + Runtime.version().feature() + ".",
                "Run the build on a JDK at least as new as the one that compiled the class.");
    }
}

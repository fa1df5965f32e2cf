package dev.jpamigrations.processor;

import dev.jpamigrations.processor.GeneratedPackages.Listed;
import dev.jpamigrations.processor.rule.Claim;
import dev.jpamigrations.processor.rule.Claims;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of managed types of other modules. Each is read once in a compilation: after every round javac forgets what it
 * has read from class files, and an application may see a thousand of them.
 */
final class Outlines {

    private final ProcessingEnvironment environment;
    private final ClassFiles classFiles;
    private final TypeLookup lookup;
    private final TypeCollector collector;
    private final Map<String, ManagedType> known = new HashMap<>();
    private @Nullable Listed listed;

    Outlines(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        this.environment = environment;
        this.classFiles = new ClassFiles(environment.getFiler());
        this.lookup = new TypeLookup(elements);
        this.collector = new TypeCollector(elements, environment.getTypeUtils(), SourceLines.NONE);
    }

    /** The names in the generated classes of this round. */
    Listed listed(@Nullable ModuleElement module) {
        listed = new GeneratedPackages(environment).listed(module);
        return listed;
    }

    /**
     * The names of all types of other modules that the generated classes list.
     *
     * @param module the Java module being compiled
     */
    SortedSet<String> names(@Nullable ModuleElement module) {
        return current(module).others();
    }

    /** Whether the class of a type is still there. Its file is asked for, which costs less than to read it. */
    boolean isThere(String name) {
        return known.containsKey(name)
                || classFiles.areOnClassPath(name)
                || find(name).isPresent();
    }

    private Listed current(@Nullable ModuleElement module) {
        return listed == null ? listed(module) : listed;
    }

    /**
     * The outlines of the types of other modules that may claim what one of these claims.
     *
     * @param module the Java module being compiled
     * @param own its types
     */
    List<ManagedType> rivals(@Nullable ModuleElement module, Collection<ManagedType> own) {
        Claims claims = new Claims(own);
        Set<String> names = new HashSet<>();
        for (ManagedType type : own) {
            names.add(type.name());
        }
        List<ManagedType> rivals = new ArrayList<>();
        for (String name : current(module).others()) {
            Claim claim = current(module).claims().get(name);
            if (!names.contains(name) && (claim == null || claims.meet(claim))) {
                find(name).ifPresent(rivals::add);
            }
        }
        return rivals;
    }

    /** The outline of an annotated type, by binary name; empty where there is no such type, or not yet. */
    Optional<ManagedType> find(String name) {
        ManagedType outline = known.get(name);
        if (outline == null) {
            outline = read(name);
            if (outline != null) {
                known.put(name, outline);
            }
        }
        return Optional.ofNullable(outline);
    }

    private @Nullable ManagedType read(String name) {
        TypeElement type = lookup.find(name).orElse(null);
        ManagedKind kind = type == null
                ? null
                : ManagedKinds.annotated(environment.getElementUtils(), type).orElse(null);
        return type == null || kind == null ? null : collector.outline(type, kind);
    }
}

package dev.jpamigrations.processor;

import dev.jpamigrations.processor.GeneratedPackages.Listed;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final TypeLookup lookup;
    private final TypeCollector collector;
    private final Map<String, ManagedType> known = new HashMap<>();
    private @Nullable Listed listed;

    Outlines(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        this.environment = environment;
        this.lookup = new TypeLookup(elements);
        this.collector = new TypeCollector(elements, environment.getTypeUtils(), SourceLines.NONE);
    }

    /** The names in the generated classes of this round. */
    Listed listed(@Nullable ModuleElement module) {
        listed = new GeneratedPackages(environment).listed(module);
        return listed;
    }

    /**
     * The outlines of the types that the generated classes list.
     *
     * @param module the Java module being compiled
     * @param except names that are left out
     */
    List<ManagedType> all(@Nullable ModuleElement module, Set<String> except) {
        List<ManagedType> outlines = new ArrayList<>();
        for (String name : (listed == null ? listed(module) : listed).others()) {
            ManagedType outline = except.contains(name) ? null : find(name).orElse(null);
            if (outline != null) {
                outlines.add(outline);
            }
        }
        return outlines;
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

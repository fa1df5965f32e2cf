package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * The outlines of managed types of other modules. Each is read once in a compilation: after every round javac forgets what it
 * has read from class files, and an application may see a thousand of them.
 */
final class Outlines {

    private final Elements elements;
    private final TypeLookup lookup;
    private final TypeCollector collector;
    private final Map<String, ManagedType> known = new HashMap<>();

    Outlines(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.lookup = new TypeLookup(elements);
        this.collector = new TypeCollector(elements, environment.getTypeUtils(), SourceLines.NONE);
    }

    /** The outline of an annotated type, by binary name; empty where there is no such type, or not yet. */
    Optional<ManagedType> find(String name) {
        ManagedType outline = known.get(name);
        if (outline == null) {
            outline = lookup.find(name)
                    .flatMap(type -> ManagedKinds.annotated(elements, type).map(kind -> collector.outline(type, kind)))
                    .orElse(null);
            if (outline != null) {
                known.put(name, outline);
            }
        }
        return Optional.ofNullable(outline);
    }
}

package dev.jpamigrations.processor;

import dev.jpamigrations.processor.ModelCollector.Collected;
import dev.jpamigrations.processor.rule.Model;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types of a compilation for judgement, beside those that the generated classes of other modules name. */
final class CompiledModel {

    private final Elements elements;
    private final @Nullable ModuleElement module;
    private final Outlines outlines;
    private final TypeLookup lookup;
    private final TypeCollector collector;

    CompiledModel(ProcessingEnvironment environment, @Nullable ModuleElement module, Outlines outlines) {
        this.elements = environment.getElementUtils();
        this.module = module;
        this.outlines = outlines;
        this.lookup = new TypeLookup(elements);
        this.collector = new TypeCollector(elements, environment.getTypeUtils(), SourceLines.NONE);
    }

    Model with(Collection<Collected> collected) {
        List<ManagedType> own = new ArrayList<>();
        for (Collected each : collected) {
            own.add(each.type());
        }
        return own.isEmpty()
                ? Model.of(own)
                : new Model(own, outlines.rivals(module, own), outlines.names(module), this::find);
    }

    private Optional<ManagedType> find(String name) {
        if (name.startsWith("java.")) {
            // The type of most attributes; javac would look for it in every module of Java.
            return Optional.empty();
        }
        TypeElement type = lookup.find(name).orElse(null);
        ManagedKind kind =
                type == null ? null : ManagedKinds.annotated(elements, type).orElse(null);
        return type == null || kind == null ? Optional.empty() : Optional.of(collector.collect(type, kind));
    }
}

package dev.jpamigrations.processor;

import dev.jpamigrations.processor.ModelCollector.Collected;
import dev.jpamigrations.processor.rule.Model;
import dev.jpamigrations.registry.ManagedType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types of a compilation for judgement, beside those that the generated classes of other modules name. */
final class CompiledModel {

    private final ProcessingEnvironment environment;
    private final @Nullable ModuleElement module;
    private final Outlines outlines;
    private final TypeLookup lookup;
    private final TypeCollector collector;

    CompiledModel(ProcessingEnvironment environment, @Nullable ModuleElement module, Outlines outlines) {
        Elements elements = environment.getElementUtils();
        this.environment = environment;
        this.module = module;
        this.outlines = outlines;
        this.lookup = new TypeLookup(elements);
        this.collector = new TypeCollector(elements, environment.getTypeUtils(), SourceLines.NONE);
    }

    Model with(Collection<Collected> collected) {
        List<ManagedType> own = collected.stream().map(Collected::type).toList();
        if (own.isEmpty()) {
            return Model.of(own);
        }
        Set<String> names = own.stream().map(ManagedType::name).collect(Collectors.toSet());
        List<ManagedType> neighbours = new GeneratedPackages(environment)
                .listed(module).others().stream()
                        .filter(name -> !names.contains(name))
                        .map(outlines::find)
                        .flatMap(Optional::stream)
                        .toList();
        return new Model(own, neighbours, this::find);
    }

    private Optional<ManagedType> find(String name) {
        if (name.startsWith("java.")) {
            // The type of most attributes; javac would look for it in every module of Java.
            return Optional.empty();
        }
        return lookup.find(name).flatMap(type -> ManagedKinds.annotated(environment.getElementUtils(), type)
                .map(kind -> collector.collect(type, kind)));
    }
}

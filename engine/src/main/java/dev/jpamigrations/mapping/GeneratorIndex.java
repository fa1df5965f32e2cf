package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generators that the model defines by name. Hibernate 6 finds one wherever it is written, first on the attribute itself and
 * its entity ({@code GeneratorBinder#createIdGenerator}), so that entities may use one name for different ones; Hibernate 7 only
 * on the attribute, its class or its package, and there also without its name being asked for.
 */
final class GeneratorIndex {

    private final boolean local;
    private final Map<String, AnnotationView> global = new HashMap<>();

    GeneratorIndex(TypeIndex index, HibernateVersion hibernate) {
        this.local = hibernate.isAtLeast(7, 0);
        for (ManagedKind kind : List.of(ManagedKind.ENTITY, ManagedKind.MAPPED_SUPERCLASS, ManagedKind.EMBEDDABLE)) {
            index.all(kind).forEach(this::collect);
        }
    }

    private void collect(ManagedType type) {
        List<AnnotationSet> places = new ArrayList<>();
        places.add(new AnnotationSet(type.packageAnnotations()));
        places.add(new AnnotationSet(type.annotations()));
        for (Attribute attribute : type.attributes()) {
            places.add(new AnnotationSet(attribute.annotations()));
        }
        places.stream()
                .flatMap(GeneratorIndex::definitions)
                .forEach(definition -> global.put(definition.text("name"), definition));
    }

    private static Stream<AnnotationView> definitions(AnnotationSet annotations) {
        return Stream.of(
                        annotations.all(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS),
                        annotations.all(Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS),
                        annotations.all(Orm.GENERIC_GENERATOR, Orm.GENERIC_GENERATOR + "s"))
                .flatMap(List::stream);
    }

    /** The definition that an identifier's generator has. */
    Optional<AnnotationView> find(EntityType entity, Property property, String generator, String strategy) {
        if (!local) {
            return generator.isEmpty() ? Optional.empty() : findAnywhere(entity, property, generator);
        }
        Stream<AnnotationSet> places = Stream.concat(
                Stream.of(property.annotations()),
                Stream.concat(
                        entity.overriding().stream(),
                        Stream.of(new AnnotationSet(entity.type().packageAnnotations()))));
        return places.flatMap(GeneratorIndex::definitions)
                .filter(definition ->
                        generator.isEmpty() || definition.text("name").equals(generator))
                .filter(definition -> fits(definition, strategy))
                .findFirst();
    }

    private Optional<AnnotationView> findAnywhere(EntityType entity, Property property, String generator) {
        return Stream.of(property.annotations(), entity.annotations())
                .flatMap(GeneratorIndex::definitions)
                .filter(definition -> definition.text("name").equals(generator))
                .findFirst()
                .or(() -> Optional.ofNullable(global.get(generator)));
    }

    private static boolean fits(AnnotationView definition, String strategy) {
        boolean table = definition.use().type().equals(Jpa.TABLE_GENERATOR);
        return strategy.equals("AUTO") || strategy.equals("TABLE") == table;
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the managed types of a model into the schema that Hibernate would create for them. */
public final class EntityBinder {

    private final MappingOptions options;

    /**
     * @param options what the mapping depends on beside the classes
     */
    public EntityBinder(MappingOptions options) {
        this.options = options;
    }

    /**
     * Binds types of which no code can be run.
     *
     * @param types the entities, mapped super classes, embeddables, converters and id classes of the model
     * @return the schema, who asked for what, and what could not be mapped
     */
    public Bound bind(List<ManagedType> types) {
        return bind(types, StoredValues.UNKNOWN);
    }

    /**
     * Binds all types together. The result does not depend on their order.
     *
     * @param types the entities, mapped super classes, embeddables, converters and id classes of the model
     * @param storedValues what the application's converters make of constants
     * @return the schema, who asked for what, and what could not be mapped
     */
    public Bound bind(List<ManagedType> types, StoredValues storedValues) {
        TypeIndex index = new TypeIndex(new DialectOverrides(options.postgresVersion()).applied(types));
        BindingContext context = new BindingContext(options, index, storedValues);
        Sequences sequences = new Sequences(context, new GeneratorIndex(index, options.hibernate()));
        List<EntityType> entities = new Hierarchies(index, context.hibernate(), context::report).entities();
        EntityPass pass = new EntityPass(context, sequences);

        pass.foresee(entities);
        entities.forEach(entity -> context.passes().attempt(() -> pass.declare(entity)));
        List<EntityDraft> drafts = entities.stream()
                .flatMap(entity -> context.entity(entity.className()).stream())
                .toList();
        for (int i = 0; i < drafts.size(); i++) {
            EntityDraft draft = drafts.get(i);
            int position = i;
            context.passes().attempt(() -> pass.bind(draft, position));
        }
        context.passes().run();
        drafts.forEach(pass::repeatRest);
        for (EntityDraft root : drafts) {
            if (root.type().isRoot()) {
                pass.bindHierarchy(
                        root,
                        drafts.stream()
                                .filter(draft -> draft.type().root() == root.type())
                                .toList());
            }
        }
        byHash(drafts).forEach(pass::check);
        if (options.beanValidation()) {
            drafts.forEach(pass::validate);
        }
        return new SchemaAssembler(context, sequences).assemble();
    }

    /**
     * Entities in the order in which Hibernate comes by them at last: that of a hash map by their names, the same in every virtual
     * machine ({@code InFlightMetadataCollectorImpl#entityBindingMap}). Unnamed checks are numbered in it.
     */
    private static Collection<EntityDraft> byHash(List<EntityDraft> drafts) {
        Map<String, EntityDraft> byName = new HashMap<>();
        drafts.forEach(draft -> byName.put(draft.type().className(), draft));
        return byName.values();
    }
}

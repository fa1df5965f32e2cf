package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entity with more than one identifier: several {@code @EmbeddedId}, one beside {@code @Id} or {@code @IdClass}, or one
 * of its own below an entity that has one. Hibernate refuses each, mostly with an exception that does not name the cause.
 */
final class SecondIdentifier implements Rule {

    private static final String CODE = "SecondIdentifier";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            List<PersistentAttribute> ids = ids(model.attributes(entity));
            Optional<Finding> beside = besideEmbedded(model, entity, ids);
            (beside.isPresent() ? beside : belowAnother(model, entity, ids)).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<PersistentAttribute> ids(List<PersistentAttribute> attributes) {
        List<PersistentAttribute> ids = new ArrayList<>();
        for (PersistentAttribute attribute : attributes) {
            if (attribute.has(Jpa.ID, Jpa.EMBEDDED_ID)) {
                ids.add(attribute);
            }
        }
        return ids;
    }

    private static Optional<Finding> besideEmbedded(Model model, ManagedType entity, List<PersistentAttribute> ids) {
        boolean isEmbedded = false;
        for (PersistentAttribute id : ids) {
            isEmbedded |= id.has(Jpa.EMBEDDED_ID);
        }
        if (!isEmbedded) {
            return Optional.empty();
        }
        PersistentAttribute first = ids.get(0);
        String advice = "Keep one of them: all parts in the embedded class, or all in @Id attributes with an @IdClass.";
        if (ids.size() > 1) {
            PersistentAttribute second = ids.get(1);
            boolean isBeside = first.declaring().equals(second.declaring());
            PersistentAttribute culprit = isBeside ? second : first;
            return Optional.of(Finding.error(
                    CODE,
                    culprit.place(model, entity).at(annotation(culprit), ""),
                    entity.name() + " has two identifiers of which one is embedded, " + first.label() + " and "
                            + second.label() + ".",
                    advice));
        }
        return entity.annotation(Jpa.ID_CLASS)
                .map(idClass -> Finding.error(
                        CODE,
                        Finding.Place.type(entity.name()).at(Jpa.ID_CLASS, "value"),
                        entity.name() + " has the @EmbeddedId " + first.label() + ", and beside it an @IdClass.",
                        advice));
    }

    private static String annotation(PersistentAttribute id) {
        return id.has(Jpa.ID) ? Jpa.ID : Jpa.EMBEDDED_ID;
    }

    private static Optional<Finding> belowAnother(Model model, ManagedType entity, List<PersistentAttribute> ids) {
        List<ManagedType> above = model.entitiesAbove(entity);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        ManagedType parent = above.get(0);
        Set<String> inherited =
                model.attributes(parent).stream().map(PersistentAttribute::name).collect(Collectors.toSet());
        return ids.stream()
                .filter(id -> !inherited.contains(id.name()))
                .map(id -> Finding.error(
                        CODE,
                        id.place(model, entity).at(annotation(id), ""),
                        entity.name() + " inherits the identifier of " + parent.name() + ", and has another one, "
                                + id.label() + ".",
                        "Remove the annotation, or make the super class a @MappedSuperclass without an identifier."))
                .findFirst();
    }
}

package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code @EmbeddedId} of a type that cannot be one: Hibernate refuses a type without columns of its own
 * (EmbeddableBinder#fillEmbeddable), and identifiers, versions and collections in it. A class without {@code @Embeddable} is
 * taken, against the specification (Jakarta Persistence 3.1, 2.4).
 */
final class EmbeddedIdType implements Rule {

    private static final String CODE = "EmbeddedIdType";
    private static final String ADVICE =
            "Use @Id for a single column; else an @Embeddable class with the key's columns.";
    private static final List<String> NO_PARTS =
            List.of(Jpa.ID, Jpa.EMBEDDED_ID, Jpa.VERSION, Jpa.ELEMENT_COLLECTION, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            for (PersistentAttribute attribute : model.attributes(entity)) {
                if (attribute.has(Jpa.EMBEDDED_ID)) {
                    check(model, entity, attribute).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Model model, ManagedType entity, PersistentAttribute id) {
        TypeUse type = id.type();
        Finding.Place place = id.place(model, entity).at(Jpa.EMBEDDED_ID, "");
        if (type.kind() == TypeUse.Kind.PRIMITIVE || isOfJava(type)) {
            return Optional.of(Finding.error(
                    CODE,
                    place,
                    id.label() + " is an @EmbeddedId, and its type, " + type.name() + ", is a single value.",
                    ADVICE));
        }
        return type.kind() == TypeUse.Kind.CLASS && !type.isArray()
                ? model.find(type.name()).flatMap(embedded -> check(model, entity, id, place, embedded))
                : Optional.empty();
    }

    /** Collections of the JDK are another matter, which Hibernate takes. */
    private static boolean isOfJava(TypeUse type) {
        return type.kind() == TypeUse.Kind.CLASS
                && type.name().startsWith("java.")
                && type.arguments().isEmpty();
    }

    private static Optional<Finding> check(
            Model model, ManagedType entity, PersistentAttribute id, Finding.Place place, ManagedType embedded) {
        String fact = id.label() + " is an @EmbeddedId, and its type, " + embedded.name() + ", ";
        if (Model.isEntity(embedded)) {
            return Optional.of(Finding.error(
                    CODE,
                    place,
                    fact + "is an entity.",
                    "Refer to it with @Id and @ManyToOne or @OneToOne, or embed its identifier."));
        }
        List<PersistentAttribute> parts = model.attributes(embedded, entity);
        if (parts.isEmpty()) {
            return Optional.of(Finding.error(CODE, place, fact + "has no persistent attributes.", ADVICE));
        }
        Optional<Finding> unfit = parts.stream()
                .flatMap(part -> NO_PARTS.stream()
                        .filter(part::has)
                        .map(annotation -> Finding.error(
                                CODE,
                                place,
                                fact + "has the attribute " + part.label() + " with @" + simpleName(annotation)
                                        + ", which no identifier can have.",
                                "Remove the annotation, or move the attribute to the entity.")))
                .findFirst();
        return unfit.or(() -> isUnannotated(embedded)
                ? Optional.of(Finding.warning(
                        CODE, place, fact + "is no @Embeddable.", "Annotate the class with @Embeddable."))
                : Optional.empty());
    }

    private static boolean isUnannotated(ManagedType embedded) {
        return embedded.kind() == ManagedKind.EMBEDDABLE
                && embedded.annotation(Jpa.EMBEDDABLE).isEmpty();
    }

    private static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}

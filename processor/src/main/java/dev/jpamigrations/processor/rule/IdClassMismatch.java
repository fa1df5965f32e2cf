package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An id class that does not have the identifier's attributes by name and type (Jakarta Persistence 3.1, 2.4). Hibernate
 * refuses missing and additional ones (EntityBinder#mapAsIdClass); other types only from 7.0 on.
 */
final class IdClassMismatch implements Rule {

    private static final String CODE = "IdClassMismatch";
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "char", "java.lang.Character",
            "double", "java.lang.Double",
            "float", "java.lang.Float",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "short", "java.lang.Short");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            ManagedType declaring = declaring(model, entity).orElse(null);
            if (declaring != null && model.entitiesAbove(entity).isEmpty()) {
                findings.addAll(check(model, entity, declaring));
            }
        }
        return findings;
    }

    /** The class of the hierarchy that names the id class. */
    static Optional<ManagedType> declaring(Model model, ManagedType entity) {
        for (ManagedType type : model.withManagedSuperClasses(entity)) {
            if (type.annotation(Jpa.ID_CLASS).isPresent()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static List<Finding> check(Model model, ManagedType entity, ManagedType declaring) {
        Optional<ManagedType> idClass = declaring
                .annotation(Jpa.ID_CLASS)
                .flatMap(annotation -> Written.type(annotation, "value"))
                .flatMap(type -> model.find(type.name()))
                // Which of its members count is then another question, which Hibernate answers in its own way.
                .filter(type -> type.annotation(Jpa.ACCESS).isEmpty());
        List<PersistentAttribute> attributes = model.attributes(entity);
        List<PersistentAttribute> ids =
                attributes.stream().filter(id -> id.has(Jpa.ID)).toList();
        if (idClass.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        Comparison comparison =
                new Comparison(entity, idClass.get(), (model.isOwn(declaring) ? declaring : entity).name());
        List<PersistentAttribute> parts = model.attributes(idClass.get(), entity);
        ids.forEach(id -> PersistentAttribute.find(parts, id.name())
                .ifPresentOrElse(part -> comparison.types(id, part), () -> comparison.missing(id)));
        parts.stream()
                .filter(part ->
                        PersistentAttribute.find(attributes, part.name()).isEmpty())
                .forEach(comparison::additional);
        return comparison.findings;
    }

    /** Collects how an id class differs from what its entity has. */
    private static final class Comparison {

        private final ManagedType entity;
        private final ManagedType idClass;
        private final Finding.Place place;
        private final List<Finding> findings = new ArrayList<>();

        Comparison(ManagedType entity, ManagedType idClass, String declaring) {
            this.entity = entity;
            this.idClass = idClass;
            this.place = Finding.Place.type(declaring).at(Jpa.ID_CLASS, "value");
        }

        void missing(PersistentAttribute id) {
            findings.add(Finding.error(
                    CODE,
                    place,
                    "The id class " + idClass.name() + " has no persistent attribute for the @Id " + id.label() + ".",
                    "Add it with the same name and type, as a field or a property like that of the entity."));
        }

        void additional(PersistentAttribute part) {
            findings.add(Finding.error(
                    CODE,
                    place,
                    "The id class " + idClass.name() + " has the attribute " + part.name() + ", and the entity "
                            + entity.name() + " has none of this name.",
                    "Remove it, make it transient, or add the @Id to the entity."));
        }

        void types(PersistentAttribute id, PersistentAttribute part) {
            boolean comparable = !id.isToOne() && isCertain(id.type()) && isCertain(part.type());
            if (comparable && !boxed(id.type()).equals(boxed(part.type()))) {
                findings.add(Finding.warning(
                        CODE,
                        place,
                        "The id class " + idClass.name() + " has the attribute " + part.name() + " of type "
                                + part.type().name() + ", while " + id.label() + " is of type "
                                + id.type().name() + "; Hibernate 7 refuses it.",
                        "Give both the same type."));
            }
        }

        private static boolean isCertain(TypeUse type) {
            return type.kind() == TypeUse.Kind.CLASS || type.kind() == TypeUse.Kind.PRIMITIVE;
        }

        private static String boxed(TypeUse type) {
            return BOXES.getOrDefault(type.name(), type.name()) + "[]".repeat(type.dimensions());
        }
    }
}

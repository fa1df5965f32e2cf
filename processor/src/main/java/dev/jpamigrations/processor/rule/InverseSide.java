package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An association that another one maps.
 *
 * @param member the attribute
 * @param association its annotation, which names the owning side
 * @param mappedBy the name of the owning side, or the path to it
 * @param target the entity that should have it
 */
record InverseSide(Member member, AnnotationUse association, String mappedBy, ManagedType target) {

    private static final List<String> ASSOCIATIONS = List.of(Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    /** All that stand under judgement and whose target is an entity in reach. */
    static List<InverseSide> in(Model model) {
        List<InverseSide> sides = new ArrayList<>();
        for (Member member : model.members()) {
            for (String association : ASSOCIATIONS) {
                AnnotationUse use = member.annotation(association).orElse(null);
                String mappedBy =
                        use == null ? null : Written.text(use, "mappedBy").orElse(null);
                if (use != null && mappedBy != null && model.mayStore(member)) {
                    target(model, use, member.attribute().type())
                            .map(target -> new InverseSide(member, use, mappedBy, target))
                            .ifPresent(sides::add);
                }
            }
        }
        return sides;
    }

    /** The entity that an association refers to: written, else by the attribute's type or its last type argument. */
    static Optional<ManagedType> target(Model model, AnnotationUse association, TypeUse type) {
        TypeUse element = type.arguments().isEmpty()
                ? type
                : type.arguments().get(type.arguments().size() - 1);
        TypeUse target = Written.type(association, "targetEntity").orElse(element);
        return target.kind() == TypeUse.Kind.CLASS ? model.findEntity(target.name()) : Optional.empty();
    }

    boolean isOne() {
        return association.type().equals(Jpa.ONE_TO_ONE);
    }

    boolean isManyToMany() {
        return association.type().equals(Jpa.MANY_TO_MANY);
    }

    /** The attribute that the path leads to, as far as all embeddables on it are known. */
    Owning owning(Model model) {
        List<PersistentAttribute> attributes = model.attributes(target);
        Optional<PersistentAttribute> found = Optional.empty();
        for (String step : mappedBy.split("\\.", -1)) {
            if (found.isPresent()) {
                Optional<ManagedType> embedded = model.find(found.get().type().name());
                if (embedded.isEmpty()) {
                    return new Owning(false, Optional.empty());
                }
                attributes = model.attributes(embedded.get(), target);
            }
            found = PersistentAttribute.find(attributes, step);
            if (found.isEmpty()) {
                break;
            }
        }
        return new Owning(true, found);
    }

    /**
     * What a path leads to.
     *
     * @param isKnown whether that can be told
     * @param attribute the owning side, empty where there is none
     */
    record Owning(boolean isKnown, Optional<PersistentAttribute> attribute) {}

    Finding.Place place() {
        return member.place().at(association.type(), "mappedBy");
    }

    /** The beginning of a message. */
    String label() {
        return member.label() + " is mapped by \"" + mappedBy + "\"";
    }
}

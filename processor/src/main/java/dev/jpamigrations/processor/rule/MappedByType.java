package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code mappedBy} that names an attribute which cannot own the association: it is itself the inverse side, of the wrong
 * kind, or refers to another entity. Hibernate refuses most of it (BinderHelper#checkMappedByType, OneToOneSecondPass); where
 * it starts all the same, the association never works.
 */
final class MappedByType implements Rule {

    private static final String CODE = "MappedByType";
    private static final List<String> ASSOCIATIONS =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (InverseSide side : InverseSide.in(model)) {
            PersistentAttribute owning = side.owning(model).attribute().orElse(null);
            if (owning != null) {
                check(model, side, owning).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Model model, InverseSide side, PersistentAttribute owning) {
        if (isInverse(owning)) {
            return Optional.of(error(side, owning, "is an inverse side too", "Remove mappedBy from one of them."));
        }
        Optional<Finding> wrongKind = wrongKind(side, owning);
        return wrongKind.isPresent() ? wrongKind : wrongEntity(model, side, owning);
    }

    private static boolean isInverse(PersistentAttribute attribute) {
        AnnotationUse association = association(attribute).orElse(null);
        return association != null && Written.text(association, "mappedBy").isPresent();
    }

    private static Optional<AnnotationUse> association(PersistentAttribute attribute) {
        for (String type : ASSOCIATIONS) {
            Optional<AnnotationUse> association = attribute.annotation(type);
            if (association.isPresent()) {
                return association;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> wrongKind(InverseSide side, PersistentAttribute owning) {
        String advice = "Name the association of " + side.target().name() + " that refers back.";
        if (owning.has(Jpa.ANY)) {
            return Optional.empty();
        }
        if (owning.has(Jpa.ELEMENT_COLLECTION)) {
            return Optional.of(error(side, owning, "is a collection of values", advice));
        }
        if (association(owning).isEmpty()) {
            // A @OneToMany that a column maps gets past Hibernate's checks.
            boolean isRefused = side.isOne() || side.isManyToMany();
            return Optional.of(
                    isRefused
                            ? error(side, owning, "is no association", advice)
                            : warning(side, owning, "is no association", advice));
        }
        if (side.isManyToMany() ? !owning.has(Jpa.MANY_TO_MANY) : owning.isToMany()) {
            String what = side.isManyToMany() ? "is no @ManyToMany" : "refers to many";
            return Optional.of(side.isOne() ? error(side, owning, what, advice) : warning(side, owning, what, advice));
        }
        return Optional.empty();
    }

    /** The other side has to refer to an entity of the same hierarchy as each that has this side. */
    private static Optional<Finding> wrongEntity(Model model, InverseSide side, PersistentAttribute owning) {
        AnnotationUse association = association(owning).orElse(null);
        ManagedType referred = association == null
                ? null
                : InverseSide.target(model, association, owning.type()).orElse(null);
        if (referred == null) {
            return Optional.empty();
        }
        String root = model.root(referred).name();
        for (ManagedType owner : having(model, side.member().type())) {
            if (!model.root(owner).name().equals(root)) {
                return Optional.of(error(
                        side,
                        owning,
                        "refers to " + referred.name() + ", not to " + owner.name(),
                        "Name the attribute of " + side.target().name() + " that refers to " + owner.name() + "."));
            }
        }
        return Optional.empty();
    }

    /** The entities that have the attributes of a type; whose embeddables they are, is not looked for. */
    private static List<ManagedType> having(Model model, ManagedType declaring) {
        if (declaring.kind() == ManagedKind.MAPPED_SUPERCLASS) {
            return model.ownEntities().stream()
                    .filter(entity -> model.managedSuperClasses(entity).stream()
                            .anyMatch(superClass -> superClass.name().equals(declaring.name())))
                    .toList();
        }
        return Model.isEntity(declaring) ? List.of(declaring) : List.of();
    }

    private static Finding error(InverseSide side, PersistentAttribute owning, String what, String advice) {
        return Finding.error(CODE, side.place(), fact(side, owning, what), advice);
    }

    private static Finding warning(InverseSide side, PersistentAttribute owning, String what, String advice) {
        return Finding.warning(CODE, side.place(), fact(side, owning, what), advice);
    }

    private static String fact(InverseSide side, PersistentAttribute owning, String what) {
        return side.label() + ", and " + owning.label() + " " + what + ".";
    }
}

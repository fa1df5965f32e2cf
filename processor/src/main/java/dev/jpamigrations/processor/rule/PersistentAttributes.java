package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeParameter;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which members of a type and its super classes are its attributes. */
final class PersistentAttributes {

    private final Model model;

    PersistentAttributes(Model model) {
        this.model = model;
    }

    /** The attributes of an entity, its own first; of those with one name the nearest. */
    List<PersistentAttribute> ofEntity(ManagedType entity) {
        return of(entity, entity);
    }

    /** The attributes of a type that an entity embeds or uses as its id class, under the entity's access type. */
    List<PersistentAttribute> of(ManagedType type, ManagedType entity) {
        Access access = accessOfHierarchy(entity);
        Map<String, PersistentAttribute> attributes = new LinkedHashMap<>();
        add(type, access, Map.of(), attributes);
        for (TypeUse use : type.superClasses()) {
            ManagedType superType = superType(type, use).orElse(null);
            if (superType != null) {
                add(superType, access, arguments(superType, use), attributes);
            }
        }
        return List.copyOf(attributes.values());
    }

    /**
     * Hibernate before 7.4 takes the access type that is written on the topmost class, and refuses an entity whose
     * identifier that hides; since 7.4 the identifier decides (InheritanceState#determineDefaultAccessType). So what is
     * written counts unless it hides the identifier.
     */
    private Access accessOfHierarchy(ManagedType entity) {
        List<ManagedType> chain = hierarchy(entity);
        Access written =
                Access.written(chain.get(chain.size() - 1).annotations()).orElse(null);
        return written != null && storesIdentifier(chain, written) ? written : Access.ofIdentifier(chain);
    }

    private static boolean storesIdentifier(List<ManagedType> chain, Access inherited) {
        for (ManagedType type : chain) {
            for (Attribute attribute : persistent(type, inherited)) {
                if (attribute.has(Jpa.ID, Jpa.EMBEDDED_ID)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An entity and its managed super classes, nearest first. */
    private List<ManagedType> hierarchy(ManagedType entity) {
        List<ManagedType> chain = new ArrayList<>();
        chain.add(entity);
        for (TypeUse use : entity.superClasses()) {
            superType(entity, use).ifPresent(chain::add);
        }
        return chain;
    }

    /** A super class whose state is persistent in a type: one of its own kind, or a mapped super class. */
    private Optional<ManagedType> superType(ManagedType type, TypeUse use) {
        ManagedType found = model.find(use.name()).orElse(null);
        return found != null && (found.kind() == type.kind() || found.kind() == ManagedKind.MAPPED_SUPERCLASS)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static void add(
            ManagedType type, Access inherited, Map<String, TypeUse> arguments, Map<String, PersistentAttribute> to) {
        for (Attribute attribute : persistent(type, inherited)) {
            TypeUse resolved = arguments.isEmpty() ? attribute.type() : resolved(attribute.type(), arguments);
            to.putIfAbsent(attribute.name(), new PersistentAttribute(type, attribute, resolved));
        }
    }

    /** The members that a class stores; one that asks for its access type itself goes before its twin. */
    private static Collection<Attribute> persistent(ManagedType type, Access inherited) {
        Access access = Access.written(type.annotations()).orElse(inherited);
        Map<String, Attribute> taken = new LinkedHashMap<>();
        for (Attribute attribute : type.attributes()) {
            boolean takesItself = Access.takesItself(attribute);
            boolean isTaken = takesItself || access.takes(attribute.member());
            boolean isPersistent = !attribute.isTransient() && !attribute.has(Jpa.TRANSIENT);
            if (isTaken && isPersistent && (takesItself || !taken.containsKey(attribute.name()))) {
                taken.put(attribute.name(), attribute);
            }
        }
        return taken.values();
    }

    private static Map<String, TypeUse> arguments(ManagedType superType, TypeUse use) {
        Map<String, TypeUse> arguments = new HashMap<>();
        List<TypeParameter> parameters = superType.typeParameters();
        for (int i = 0; i < Math.min(parameters.size(), use.arguments().size()); i++) {
            arguments.put(parameters.get(i).name(), use.arguments().get(i));
        }
        return arguments;
    }

    private static TypeUse resolved(TypeUse type, Map<String, TypeUse> arguments) {
        TypeUse bound = type.kind() == TypeUse.Kind.VARIABLE ? arguments.get(type.name()) : null;
        if (bound != null) {
            return new TypeUse(bound.kind(), bound.name(), bound.arguments(), bound.dimensions() + type.dimensions());
        }
        List<TypeUse> inner = type.arguments().stream()
                .map(argument -> resolved(argument, arguments))
                .toList();
        return new TypeUse(type.kind(), type.name(), inner, type.dimensions());
    }
}

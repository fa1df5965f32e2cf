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
        List<ManagedType> chain = new ArrayList<>();
        chain.add(entity);
        chain.addAll(inheritable(entity));
        Access access = Access.ofHierarchy(chain);
        Map<String, PersistentAttribute> attributes = new LinkedHashMap<>();
        add(type, access, Map.of(), attributes);
        for (TypeUse use : type.superClasses()) {
            superType(type, use).ifPresent(superType -> add(superType, access, arguments(superType, use), attributes));
        }
        return List.copyOf(attributes.values());
    }

    private List<ManagedType> inheritable(ManagedType type) {
        return type.superClasses().stream()
                .flatMap(use -> superType(type, use).stream())
                .toList();
    }

    /** A super class whose state is persistent in a type: one of its own kind, or a mapped super class. */
    private Optional<ManagedType> superType(ManagedType type, TypeUse use) {
        return model.find(use.name())
                .filter(found -> found.kind() == type.kind() || found.kind() == ManagedKind.MAPPED_SUPERCLASS);
    }

    private static void add(
            ManagedType type, Access inherited, Map<String, TypeUse> arguments, Map<String, PersistentAttribute> to) {
        persistent(type, inherited)
                .forEach(attribute -> to.putIfAbsent(
                        attribute.name(),
                        new PersistentAttribute(type, attribute, resolved(attribute.type(), arguments))));
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

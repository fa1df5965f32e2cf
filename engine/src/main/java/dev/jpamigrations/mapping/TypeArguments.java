package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeParameter;
import dev.jpamigrations.registry.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the type variables of a class stand for in one of its subclasses or at one of its uses. */
final class TypeArguments {

    private final Map<String, TypeUse> arguments;

    private TypeArguments(Map<String, TypeUse> arguments) {
        this.arguments = arguments;
    }

    /** The variables of a type that is used with these arguments; a raw use leaves each variable its bound. */
    static TypeArguments of(ManagedType type, List<TypeUse> arguments) {
        Map<String, TypeUse> map = new HashMap<>();
        for (int i = 0; i < type.typeParameters().size(); i++) {
            TypeParameter parameter = type.typeParameters().get(i);
            if (i < arguments.size()) {
                map.put(parameter.name(), arguments.get(i));
            } else {
                map.put(parameter.name(), bound(parameter));
            }
        }
        return new TypeArguments(map);
    }

    /** The variables of a type that nothing binds. */
    static TypeArguments unbound(ManagedType type) {
        return of(type, List.of());
    }

    /** The type with its variables replaced; a wildcard becomes its bound. */
    TypeUse resolve(TypeUse type) {
        return switch (type.kind()) {
            case PRIMITIVE -> type;
            case VARIABLE -> variable(type);
            case WILDCARD_EXTENDS, WILDCARD_SUPER ->
                type.arguments().isEmpty()
                        ? TypeUse.ofClass("java.lang.Object")
                        : resolve(type.arguments().get(0));
            case CLASS ->
                new TypeUse(
                        type.kind(),
                        type.name(),
                        type.arguments().stream().map(this::resolve).toList(),
                        type.dimensions());
        };
    }

    private TypeUse variable(TypeUse type) {
        TypeUse value = arguments.getOrDefault(type.name(), TypeUse.ofClass("java.lang.Object"));
        if (value.kind() == TypeUse.Kind.VARIABLE && value.name().equals(type.name())) {
            return TypeUse.ofClass("java.lang.Object");
        }
        TypeUse erased = value.kind() == TypeUse.Kind.VARIABLE || isWildcard(value) ? resolve(value) : value;
        return new TypeUse(erased.kind(), erased.name(), erased.arguments(), erased.dimensions() + type.dimensions());
    }

    private static boolean isWildcard(TypeUse type) {
        return type.kind() == TypeUse.Kind.WILDCARD_EXTENDS || type.kind() == TypeUse.Kind.WILDCARD_SUPER;
    }

    private static TypeUse bound(TypeParameter parameter) {
        return parameter.bounds().isEmpty()
                ? TypeUse.ofClass("java.lang.Object")
                : parameter.bounds().get(0);
    }
}

package dev.jpamigrations.registry;

import java.util.List;

/**
 * A type as it stands at a field, a getter, a super class or an annotation value.
 *
 * @param kind what the name means
 * @param name the binary name of a class ({@code java.util.Map$Entry}), the keyword of a primitive ({@code int}), the
 *     name of a type variable ({@code T}); {@code ?} for an unbounded wildcard
 * @param arguments the type arguments; for a bounded wildcard its one bound
 * @param dimensions how many times {@code []} follows; 0 for no array
 */
public record TypeUse(Kind kind, String name, List<TypeUse> arguments, int dimensions) {

    /** What the name of a type use means. */
    public enum Kind {
        PRIMITIVE,
        CLASS,
        VARIABLE,
        /** {@code ?} or {@code ? extends X}: the bound, if any, is the only argument. */
        WILDCARD_EXTENDS,
        /** {@code ? super X}. */
        WILDCARD_SUPER
    }

    public TypeUse {
        arguments = List.copyOf(arguments);
    }

    /** A class without type arguments. */
    public static TypeUse ofClass(String binaryName) {
        return new TypeUse(Kind.CLASS, binaryName, List.of(), 0);
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return dimensions > 0;
    }

    /** The type of an array's elements: one dimension less. */
    public TypeUse component() {
        return new TypeUse(kind, name, arguments, dimensions - 1);
    }
}

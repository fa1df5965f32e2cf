package dev.jpamigrations.registry;

import java.util.List;

/**
 * A type parameter of a managed type, for instance {@code K extends Serializable}.
 *
 * @param name the variable's name
 * @param bounds its bounds without {@code java.lang.Object}
 */
public record TypeParameter(String name, List<TypeUse> bounds) {

    public TypeParameter {
        bounds = List.copyOf(bounds);
    }
}

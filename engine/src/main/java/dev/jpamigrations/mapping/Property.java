package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;

/**
 * A persistent attribute as one class sees it.
 *
 * @param name its name
 * @param type its type with the type variables of its class resolved
 * @param annotations those on the member that is accessed
 * @param constraints those and the ones on the other member of the same name: Bean Validation asks both
 * @param access the access type of its class, which its embeddables inherit
 * @param place its position in the source, for the order of columns
 * @param location where it is declared
 */
record Property(
        String name,
        TypeUse type,
        AnnotationSet annotations,
        AnnotationSet constraints,
        Access access,
        int place,
        Location.InType location) {

    /** More attributes than any class has. */
    private static final int LEVEL = 100_000;

    static Property of(
            ManagedType declaring,
            Attribute attribute,
            TypeArguments arguments,
            AnnotationSet constraints,
            Access access,
            int place) {
        return new Property(
                attribute.name(),
                arguments.resolve(attribute.type()),
                new AnnotationSet(attribute.annotations()),
                constraints,
                access,
                place,
                new Location.InType(
                        declaring.name(), attribute.name(), declaring.source().file(), attribute.line()));
    }

    boolean has(String annotation) {
        return annotations.has(annotation);
    }

    boolean isId() {
        return annotations.hasAny(Jpa.ID, Jpa.EMBEDDED_ID);
    }

    boolean isPrimitive() {
        return type.kind() == TypeUse.Kind.PRIMITIVE && !type.isArray();
    }

    /** The same attribute below so many levels of super classes, whose attributes come before it. */
    Property at(int level) {
        return new Property(name, type, annotations, constraints, access, level * LEVEL + place, location);
    }

    Property withName(String other) {
        return new Property(other, type, annotations, constraints, access, place, location);
    }

    boolean isBoolean() {
        return !type.isArray() && (type.name().equals("boolean") || type.name().equals("java.lang.Boolean"));
    }

    /** The same attribute where Hibernate sees no annotation; Bean Validation still does. */
    Property withoutAnnotations() {
        return new Property(name, type, AnnotationSet.EMPTY, constraints, access, place, location);
    }

    Property withAnnotations(AnnotationSet others) {
        return new Property(name, type, others, others, access, place, location);
    }

    /** The same attribute with another type: what a collection holds, or what an override names. */
    Property withType(TypeUse other) {
        return new Property(name, other, annotations, constraints, access, place, location);
    }
}

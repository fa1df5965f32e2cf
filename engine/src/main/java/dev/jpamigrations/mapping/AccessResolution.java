package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides which members of a class are its attributes ({@code InheritanceState#determineDefaultAccessType},
 * {@code PropertyContainer}).
 */
final class AccessResolution {

    private AccessResolution() {}

    /**
     * The access type of a hierarchy: written on its topmost class, which Hibernate 7.4 passes over, else where its identifier
     * stands.
     *
     * @param chain the class and its managed super classes, nearest first
     */
    static Optional<Access> ofHierarchy(List<ManagedType> chain, HibernateVersion hibernate) {
        Optional<Access> explicit = chain.isEmpty() || hibernate.isAtLeast(7, 4)
                ? Optional.empty()
                : explicit(chain.get(chain.size() - 1).annotations());
        if (explicit.isPresent()) {
            return explicit;
        }
        return chain.stream().flatMap(type -> ofIdentifier(type).stream()).findFirst();
    }

    /** Where a class annotates its identifier both ways the getter counts. */
    private static Optional<Access> ofIdentifier(ManagedType type) {
        Set<Attribute.Member> members = type.attributes().stream()
                .filter(AccessResolution::isIdentifier)
                .map(Attribute::member)
                .collect(Collectors.toSet());
        if (members.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(members.contains(Attribute.Member.GETTER) ? Access.PROPERTY : Access.FIELD);
    }

    /** The attributes that a class itself declares, in the order in which Hibernate binds them. */
    static List<Property> properties(ManagedType type, TypeArguments arguments, Access inherited) {
        Access access = explicit(type.annotations()).orElse(inherited);
        Map<String, Property> properties = isOrderedAsWritten(type) ? new LinkedHashMap<>() : new TreeMap<>();
        for (boolean local : List.of(true, false)) {
            for (int place = 0; place < type.attributes().size(); place++) {
                Attribute attribute = type.attributes().get(place);
                boolean taken = local
                        ? explicit(attribute.annotations())
                                .filter(own -> own.takes(attribute.member()))
                                .isPresent()
                        : access.takes(attribute.member());
                if (taken && isPersistent(attribute)) {
                    properties.putIfAbsent(
                            attribute.name(),
                            Property.of(type, attribute, arguments, constraints(type, attribute), access, place));
                }
            }
        }
        return List.copyOf(properties.values());
    }

    /** Whether the attributes come as they are written, those of a record that stores all of its components, or by name, any other's. */
    static boolean isOrderedAsWritten(ManagedType type) {
        return type.shape() == TypeShape.RECORD && type.attributes().stream().allMatch(AccessResolution::isPersistent);
    }

    private static boolean isPersistent(Attribute attribute) {
        return !attribute.isTransient() && !new AnnotationSet(attribute.annotations()).has(Jpa.TRANSIENT);
    }

    private static AnnotationSet constraints(ManagedType type, Attribute attribute) {
        AnnotationSet all = AnnotationSet.EMPTY;
        for (Attribute other : type.attributes()) {
            if (other.name().equals(attribute.name())) {
                all = all.and(new AnnotationSet(other.annotations()));
            }
        }
        return all;
    }

    private static boolean isIdentifier(Attribute attribute) {
        return new AnnotationSet(attribute.annotations()).hasAny(Jpa.ID, Jpa.EMBEDDED_ID);
    }

    private static Optional<Access> explicit(List<AnnotationUse> annotations) {
        return new AnnotationSet(annotations)
                .find(Jpa.ACCESS)
                .map(access -> Access.valueOf(access.constant("value", "FIELD")));
    }
}

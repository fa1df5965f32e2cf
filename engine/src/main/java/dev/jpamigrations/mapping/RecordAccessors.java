package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Hibernate makes of a record that is read by getters, since its owner is. The accessor of a component is no getter, but taken
 * for one where its name begins like one: {@code issue()} reads {@code sue}.
 */
final class RecordAccessors {

    private final HibernateVersion hibernate;

    RecordAccessors(HibernateVersion hibernate) {
        this.hibernate = hibernate;
    }

    /**
     * The attributes as Hibernate sees them. Hibernate 6 knows an accessor only by the name that it reads
     * ({@code org.hibernate.annotations.common.reflection.java.JavaXProperty}). Hibernate 7 knows the components themselves, on
     * which {@code @Column} leaves no trace, and besides each accessor that could be a getter
     * ({@code org.hibernate.models.internal.jdk.JdkBuilders}).
     */
    List<Property> seen(ManagedType declaring, List<Property> components) {
        boolean isReadByGetters = declaring.shape() == TypeShape.RECORD
                && components.stream().anyMatch(component -> component.access() == Access.PROPERTY);
        if (!isReadByGetters) {
            return components;
        }
        if (!hibernate.isAtLeast(7, 0)) {
            return components.stream()
                    .map(component -> read(component.name(), "get").or(() -> read(component.name(), "is")).stream()
                            .map(component::withName)
                            .findFirst()
                            .orElse(component))
                    .toList();
        }
        return Stream.of(
                        components.stream().flatMap(component -> asGetter(component, "get")),
                        components.stream().filter(Property::isBoolean).flatMap(component -> asGetter(component, "is")),
                        components.stream().map(Property::withoutAnnotations))
                .flatMap(properties -> properties)
                .toList();
    }

    private static Stream<Property> asGetter(Property component, String prefix) {
        return read(component.name(), prefix).map(component::withName).stream();
    }

    /** The attribute that a method of that name reads, if it is a getter. */
    private static Optional<String> read(String method, String prefix) {
        String name = method.substring(Math.min(method.length(), prefix.length()));
        if (!method.startsWith(prefix) || name.isEmpty()) {
            return Optional.empty();
        }
        boolean isAcronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return Optional.of(isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}

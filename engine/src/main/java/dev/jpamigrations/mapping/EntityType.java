package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entity with its place in a hierarchy. */
final class EntityType {

    private final ManagedType type;
    private final @Nullable EntityType parent;
    private final List<Property> properties;
    private final List<AnnotationSet> overriding;
    private final boolean hasSubclasses;
    private final InheritanceStrategy strategy;

    /**
     * @param type the class
     * @param parent the nearest entity among its super classes, or null
     * @param properties the attributes that it declares, or its mapped super classes below the parent, identifiers first
     * @param overriding the annotations of the class and its managed super classes, nearest first
     * @param hasSubclasses whether another entity extends it
     */
    EntityType(
            ManagedType type,
            @Nullable EntityType parent,
            List<Property> properties,
            List<AnnotationSet> overriding,
            boolean hasSubclasses) {
        this.type = type;
        this.parent = parent;
        this.properties = List.copyOf(properties);
        this.overriding = List.copyOf(overriding);
        this.hasSubclasses = hasSubclasses;
        this.strategy = parent != null ? parent.strategy : strategy(overriding);
    }

    private static InheritanceStrategy strategy(List<AnnotationSet> chain) {
        return chain.stream()
                .flatMap(annotations -> annotations.find(Jpa.INHERITANCE).stream())
                .findFirst()
                .map(inheritance -> InheritanceStrategy.valueOf(inheritance.constant("strategy", "SINGLE_TABLE")))
                .orElse(InheritanceStrategy.SINGLE_TABLE);
    }

    ManagedType type() {
        return type;
    }

    String className() {
        return type.name();
    }

    @Nullable
    EntityType parent() {
        return parent;
    }

    EntityType root() {
        return parent == null ? this : parent.root();
    }

    boolean isRoot() {
        return parent == null;
    }

    boolean hasSubclasses() {
        return hasSubclasses;
    }

    InheritanceStrategy strategy() {
        return strategy;
    }

    boolean isAbstract() {
        return type.isAbstract();
    }

    /** The attributes of this level of the hierarchy. */
    List<Property> properties() {
        return properties;
    }

    /** The attributes of this level and all above, the root's first. */
    List<Property> allProperties() {
        List<Property> all = parent == null ? new ArrayList<>() : new ArrayList<>(parent.allProperties());
        all.addAll(properties);
        return all;
    }

    /** Whether this level or one above has an attribute of a name. */
    boolean has(String attribute) {
        return allProperties().stream().anyMatch(property -> property.name().equals(attribute));
    }

    /** The annotations of the class and its managed super classes, nearest first. */
    List<AnnotationSet> overriding() {
        return overriding;
    }

    AnnotationSet annotations() {
        return new AnnotationSet(type.annotations());
    }

    /** An annotation of the class, else of the nearest managed super class that has it. */
    Optional<AnnotationView> inherited(String annotation) {
        return overriding.stream().flatMap(set -> set.find(annotation).stream()).findFirst();
    }

    /** The name that {@code @Entity} gives, else the class's simple name, a nested one with its outer's. */
    String jpaName() {
        String written = annotations()
                .find(Jpa.ENTITY)
                .map(entity -> entity.text("name"))
                .orElse("");
        return written.isEmpty() ? type.name().substring(type.name().lastIndexOf('.') + 1) : written;
    }

    Location.InType location() {
        return location(type);
    }

    /** Where a class is declared. */
    static Location.InType location(ManagedType type) {
        return new Location.InType(
                type.name(), null, type.source().file(), type.source().line());
    }

    @Override
    public String toString() {
        return type.name();
    }
}

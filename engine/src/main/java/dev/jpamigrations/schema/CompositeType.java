package dev.jpamigrations.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A composite type: the form of a row that a column holds (PostgreSQL manual, Composite Types).
 *
 * @param name its name
 * @param attributes its attributes in their order, which is part of what a value means
 * @param comment its comment, or null
 */
public record CompositeType(
        ObjectName name,
        List<Attribute> attributes,
        @Nullable String comment) implements UserDefinedType {

    /**
     * One of its values.
     *
     * @param name its name
     * @param type its type as PostgreSQL prints it; Hibernate's text in a schema that comes from a mapping
     * @param collation its collation, quoted, where it is not that of its type
     * @param comment its comment, or null
     */
    public record Attribute(
            String name,
            String type,
            @Nullable String collation,
            @Nullable String comment) {

        /** Whether values can stay as they are when it becomes the other. */
        public boolean isStoredLike(Attribute other) {
            return name.equals(other.name)
                    && type.equals(other.type)
                    && java.util.Objects.equals(collation, other.collation);
        }
    }

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of that name. */
    public Optional<Attribute> attribute(String wanted) {
        return attributes.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /** Whether an attribute has another type, or is an array of it. */
    public boolean uses(UserDefinedType other) {
        return attributes.stream().anyMatch(attribute -> other.isNamedBy(attribute.type()));
    }

    /** The same type with another comment. */
    public CompositeType withComment(@Nullable String other) {
        return new CompositeType(name, attributes, other);
    }

    @Override
    public ObjectRef ref() {
        return new ObjectRef(ObjectRef.Kind.COMPOSITE_TYPE, name, null);
    }
}

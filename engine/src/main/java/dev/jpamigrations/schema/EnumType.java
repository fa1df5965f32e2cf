package dev.jpamigrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native enum type.
 *
 * @param name its name
 * @param labels its values in sort order
 * @param comment its comment, or null
 */
public record EnumType(
        ObjectName name, List<String> labels, @Nullable String comment) implements UserDefinedType {

    public EnumType {
        labels = List.copyOf(labels);
    }

    /** The same type with another comment. */
    public EnumType withComment(@Nullable String comment) {
        return new EnumType(name, labels, comment);
    }

    @Override
    public ObjectRef ref() {
        return new ObjectRef(ObjectRef.Kind.ENUM_TYPE, name, null);
    }
}

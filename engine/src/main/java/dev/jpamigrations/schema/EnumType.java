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
        ObjectName name, List<String> labels, @Nullable String comment) {

    public EnumType {
        labels = List.copyOf(labels);
    }

    /** The same type with another comment. */
    public EnumType withComment(@Nullable String comment) {
        return new EnumType(name, labels, comment);
    }

    /** Whether a column has this type, or an array of it. */
    public boolean isUsedBy(Column column) {
        return isNamedBy(name, column.type());
    }

    /**
     * Whether the printed type of a column is an enum type, or an array of it. {@code format_type} prints a type of the default
     * namespace unqualified, and quotes where it must.
     */
    public static boolean isNamedBy(ObjectName type, String printed) {
        String element = printed.endsWith("[]") ? printed.substring(0, printed.length() - 2) : printed;
        String bare = element.replace("\"", "");
        return bare.equals(type.toString());
    }
}

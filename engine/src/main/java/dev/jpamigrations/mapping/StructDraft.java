package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.ObjectName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A composite type in the making ({@code org.hibernate.mapping.UserDefinedObjectType}).
 *
 * @param name its name as written
 * @param objectName its name in the database
 * @param order its attributes in the order that is asked for; empty for Hibernate's own
 * @param columns its attributes, which change until the last pass is done
 * @param origin the attribute that asks for it
 */
record StructDraft(
        Identifier name,
        ObjectName objectName,
        List<String> order,
        Collection<ColumnDraft> columns,
        Location.InType origin) {

    /** The finished type, its attributes in the order by which Hibernate writes and reads values. */
    CompositeType type() {
        List<CompositeType.Attribute> attributes = (order.isEmpty() ? sorted() : written())
                .stream()
                        .map(column -> new CompositeType.Attribute(
                                column.name().catalogName(), column.type().sql(), null, column.comment()))
                        .toList();
        return new CompositeType(objectName, attributes, null);
    }

    private List<ColumnDraft> sorted() {
        return columns.stream().sorted(ColumnOrder.STANDARD).toList();
    }

    private List<ColumnDraft> written() {
        Map<String, ColumnDraft> byName = new HashMap<>();
        columns.forEach(column -> byName.put(column.name().text(), column));
        if (!byName.keySet().equals(Set.copyOf(order))) {
            throw UnmappableException.mapping(
                    origin,
                    "@Struct(attributes) of " + name.text() + " lists " + order + ", but the columns are "
                            + byName.keySet().stream().sorted().toList() + ".",
                    "List every column of the embeddable once, by its name in the database.");
        }
        return order.stream().map(byName::get).toList();
    }

    /** All who ask for a type want the same attributes ({@code AggregateComponentSecondPass#validateEqual}). */
    void refuseOther(StructDraft other) {
        if (!typesByName().equals(other.typesByName())) {
            throw UnmappableException.mapping(
                    other.origin,
                    "the composite type " + name.text() + " has other attributes than where " + origin
                            + " asks for it.",
                    "Give one of the types another name.");
        }
    }

    private Map<String, String> typesByName() {
        Map<String, String> types = new HashMap<>();
        columns.forEach(
                column -> types.put(column.name().catalogName(), column.type().sql()));
        return types;
    }
}

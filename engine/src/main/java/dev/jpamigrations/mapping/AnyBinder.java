package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds {@code @Any} and {@code @ManyToAny}: a column that says which entity, and one that says which row. */
final class AnyBinder {

    /** Annotations that speak of the key's column, and what they would be called on an attribute. */
    private static final Map<String, String> AS_ATTRIBUTE = Map.of(
            Orm.ANY_KEY_JAVA_TYPE, Orm.JAVA_TYPE,
            Orm.ANY_KEY_JDBC_TYPE, Orm.JDBC_TYPE,
            Orm.ANY_KEY_JDBC_TYPE_CODE, Orm.JDBC_TYPE_CODE);

    private final BindingContext context;

    AnyBinder(BindingContext context) {
        this.context = context;
    }

    void bind(Holder holder, Property property) {
        List<JoinColumnSpec> specs = JoinColumnSpec.of(property.annotations().all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS));
        List<ColumnDraft> columns = add(holder, property, holder.table(), specs, true);
        holder.owner().put(holder.pathOf(property), Value.of(property, holder.table(), columns));
    }

    /** The columns of a {@code @ManyToAny}'s elements in its join table. */
    List<ColumnDraft> addElement(Holder holder, Property property, TableDraft table) {
        List<JoinColumnSpec> specs = property.annotations()
                .find(Jpa.JOIN_TABLE)
                .map(joinTable -> JoinColumnSpec.of(joinTable.list("inverseJoinColumns")))
                .orElse(List.of());
        return add(holder, property, table, specs, false);
    }

    private List<ColumnDraft> add(
            Holder holder, Property property, TableDraft table, List<JoinColumnSpec> specs, boolean nullable) {
        Optional<TypeUse> keyType = Stream.of(Orm.ANY_KEY_JAVA_TYPE, Orm.ANY_KEY_JAVA_CLASS)
                .flatMap(annotation -> property.annotations().find(annotation).stream())
                .flatMap(annotation -> annotation.type("value").stream())
                .findFirst();
        if (keyType.isEmpty() || specs.isEmpty()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the association can refer to any entity but does not say by which column and type of key.",
                    "Add @JoinColumn and @AnyKeyJavaClass.");
        }
        ColumnSpec spec = ColumnSpec.of(property.annotations().find(Jpa.COLUMN));
        List<ColumnDraft> columns = new ArrayList<>();
        String discriminator = spec.name().isEmpty() ? property.name() : spec.name();
        boolean optional = property.annotations()
                .find(Orm.ANY)
                .map(any -> any.flag("optional", true))
                .orElse(true);
        columns.add(table.add(column(
                holder,
                property.withAnnotations(AnnotationSet.EMPTY),
                discriminator,
                discriminatorType(property),
                spec,
                spec.nullable())));
        JoinColumnSpec key = specs.get(0);
        columns.add(table.add(column(
                holder,
                property.withAnnotations(property.annotations().ofPart(AS_ATTRIBUTE)),
                key.name(),
                keyType.get(),
                ColumnSpec.NONE.withDefinition(key.definition()),
                optional && nullable && key.nullable())));
        return columns;
    }

    private static TypeUse discriminatorType(Property property) {
        String kind = property.annotations()
                .find(Orm.ANY_DISCRIMINATOR)
                .map(discriminator -> discriminator.constant("value", "STRING"))
                .orElse("STRING");
        return TypeUse.ofClass(
                switch (kind) {
                    case "INTEGER" -> "java.lang.Integer";
                    case "CHAR" -> "java.lang.Character";
                    default -> "java.lang.String";
                });
    }

    private ColumnDraft column(
            Holder holder, Property property, String name, TypeUse type, ColumnSpec spec, boolean nullable) {
        BasicValue value = context.basicValues()
                .resolve(type, property.annotations(), Optional.empty(), AutoApply.NONE, spec, property.location());
        Identifier logical = context.names().logical(name);
        return new ColumnDraft(
                logical,
                context.names().physical(logical),
                value.columnType(spec),
                nullable,
                holder.placeOf(property),
                property.location());
    }
}

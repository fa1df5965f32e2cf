package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * What annotations and overrides say of a {@code @ManyToOne} or {@code @OneToOne}.
 *
 * @param context what all binders share
 * @param holder where the association is bound
 * @param property the attribute
 */
record ToOneFacts(BindingContext context, Holder holder, Property property) {

    /** The join columns as written, here or by an override; none where none are. */
    List<JoinColumnSpec> specs() {
        Optional<List<AnnotationView>> override = holder.overrides().joinColumns(holder.pathOf(property));
        if (override.isPresent()) {
            return JoinColumnSpec.of(override.get());
        }
        List<AnnotationView> written = property.annotations().all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        if (!written.isEmpty()) {
            return JoinColumnSpec.of(written);
        }
        List<AnnotationView> columnsOrFormulas =
                property.annotations().all(Orm.JOIN_COLUMN_OR_FORMULA, Orm.JOIN_COLUMNS_OR_FORMULAS);
        if (!columnsOrFormulas.isEmpty()) {
            return columnsOrFormulas.stream().map(JoinColumnSpec::ofEither).toList();
        }
        if (property.has(Jpa.MAPS_ID)) {
            return JoinColumnSpec.of(
                    property.annotations().all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS));
        }
        return joinTable()
                .map(table -> JoinColumnSpec.of(table.list("inverseJoinColumns")))
                .orElse(List.of());
    }

    /** The join table as written, if one is. */
    Optional<AnnotationView> joinTable() {
        Optional<AnnotationView> override = holder.overrides().joinTable(holder.pathOf(property));
        return override.isPresent() ? override : property.annotations().find(Jpa.JOIN_TABLE);
    }

    /** The secondary table that the join columns name, empty for none. */
    String tableName() {
        return specs().stream()
                .map(JoinColumnSpec::table)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether something must be referred to ({@code ToOneBinder#isMandatory}). */
    boolean isMandatory() {
        boolean optional = association()
                .map(association -> association.flag("optional", true))
                .orElse(true);
        boolean ignoresMissing = property.annotations()
                .find(Orm.NOT_FOUND)
                .filter(notFound -> notFound.constant("action", "EXCEPTION").equals("IGNORE"))
                .isPresent();
        boolean mandatory = !optional || property.isId() || (property.has(Jpa.MAPS_ID) && !ignoresMissing);
        return mandatory && !(holder.inSingleTable() && context.hibernate().isAtLeast(7, 1));
    }

    /** What is said of the foreign key. */
    ForeignKeySpec foreignKey() {
        if (property.has(Orm.NOT_FOUND)) {
            return ForeignKeySpec.NONE;
        }
        ForeignKeySpec spec = ForeignKeySpec.of(holder.overrides().foreignKey(holder.pathOf(property)))
                .orElse(ForeignKeySpec.of(
                        property.annotations().find(Jpa.JOIN_COLUMNS).flatMap(columns -> columns.nested("foreignKey"))))
                .orElse(ForeignKeySpec.of(
                        property.annotations().find(Jpa.JOIN_COLUMN).flatMap(column -> column.nested("foreignKey"))))
                .orElse(ForeignKeySpec.of(joinTable().flatMap(table -> table.nested("inverseForeignKey"))));
        return holder.repeated() ? spec.repeated(context.hibernate()) : spec.onDelete(property.annotations());
    }

    private Optional<AnnotationView> association() {
        return property.annotations().find(Jpa.MANY_TO_ONE).or(() -> property.annotations()
                .find(Jpa.ONE_TO_ONE));
    }

    /**
     * The entity that is referred to.
     *
     * @throws UnmappableException where it is none of this model
     */
    EntityDraft target() {
        TypeUse written = association()
                .flatMap(annotation -> annotation.type("targetEntity"))
                .orElse(property.type());
        return context.target(written.name(), property.location());
    }
}

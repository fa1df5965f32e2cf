package dev.jpamigrations.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table checks that keep what a subclass in its root's table requires, from Hibernate 7.1
 * ({@code SingleTableSubclass#createConstraints}): the columns accept null for the sake of the other classes.
 */
final class RequiredAttributes {

    private final BindingContext context;
    private final EmbeddedBinder embeddeds;

    RequiredAttributes(BindingContext context, EmbeddedBinder embeddeds) {
        this.context = context;
        this.embeddeds = embeddeds;
    }

    /** Adds the check of a class that can be stored; it speaks of its own attributes and of its parent's. */
    void check(EntityDraft entity) {
        EntityType type = entity.type();
        EntityDraft parent = entity.parent();
        if (parent == null
                || type.isAbstract()
                || type.strategy() != InheritanceStrategy.SINGLE_TABLE
                || !context.hibernate().isAtLeast(7, 1)) {
            return;
        }
        List<String> required = Stream.concat(required(parent), required(entity))
                .map(column -> column.name().sql() + " is not null")
                .toList();
        DiscriminatorValue value = DiscriminatorValue.of(type, stored(entity));
        if (!required.isEmpty() && !value.isAnyOther()) {
            String other = subject(entity) + (value.isNull() ? " is " : " <> ") + value.sql();
            entity.table().add(new CheckDraft(null, other + " or (" + String.join(" and ", required) + ")"));
        }
    }

    /** What tells the classes apart: a column, or a formula. */
    private static String subject(EntityDraft entity) {
        ColumnDraft column = entity.discriminator();
        return column != null
                ? column.name().sql()
                : formula(entity).map(formula -> formula.text("value")).orElse("");
    }

    private static JdbcType stored(EntityDraft entity) {
        ColumnDraft column = entity.discriminator();
        if (column != null) {
            return column.type().jdbc();
        }
        String kind = formula(entity)
                .map(formula -> formula.constant("discriminatorType", "STRING"))
                .orElse("STRING");
        return kind.equals("INTEGER") ? JdbcType.INTEGER : kind.equals("CHAR") ? JdbcType.CHAR : JdbcType.VARCHAR;
    }

    private static Optional<AnnotationView> formula(EntityDraft entity) {
        return entity.type().root().annotations().find(Orm.DISCRIMINATOR_FORMULA);
    }

    private Stream<ColumnDraft> required(EntityDraft entity) {
        return entity.type().properties().stream()
                .filter(property -> !CollectionBinder.isCollection(property) && !embeddeds.isEmbedded(property))
                .flatMap(property -> entity.value(property.name()).stream())
                .filter(value -> value.table() == entity.table() && isRequired(entity, value))
                .flatMap(value ->
                        value.columns().stream().filter(column -> acceptsNull(entity, value.property(), column)));
    }

    /** The columns of generated moments refuse null only after the check is made, unless more than that asks for it. */
    private static boolean acceptsNull(EntityDraft entity, Property property, ColumnDraft column) {
        boolean isForced = entity.type().isRoot() && !isOptional(property, Jpa.BASIC);
        return column.isNullable()
                || (BasicBinder.isStamped(property)
                        && !isForced
                        && ColumnSpec.of(property.annotations().find(Jpa.COLUMN))
                                .nullable());
    }

    /** {@code PropertyBinder#isOptional}, and one whose column accepts no null is not optional either. */
    private boolean isRequired(EntityDraft entity, Value value) {
        Property property = value.property();
        boolean optional = isOptional(property, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Orm.ANY, Jpa.BASIC)
                && !property.isPrimitive()
                && value.columns().stream().allMatch(column -> acceptsNull(entity, property, column));
        return !optional && !TimeZoneColumns.isWanted(context, property);
    }

    /** What the first of the annotations says that the attribute has. */
    private static boolean isOptional(Property property, String... annotations) {
        return Stream.of(annotations)
                .flatMap(name -> property.annotations().find(name).stream())
                .findFirst()
                .map(annotation -> annotation.flag("optional", true))
                .orElse(true);
    }
}

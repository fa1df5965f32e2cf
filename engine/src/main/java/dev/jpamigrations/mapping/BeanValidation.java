package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Set;

/**
 * The effects of Bean Validation's constraints on columns. They come last, over whatever the mapping says
 * ({@code org.hibernate.boot.beanvalidation.TypeSafeActivator#applyDDL}).
 */
final class BeanValidation {

    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final Set<String> NOT_NULL = Set.of(PACKAGE + "NotNull", PACKAGE + "NotBlank", PACKAGE + "NotEmpty");
    private static final String VALID = "jakarta.validation.Valid";

    private final BindingContext context;
    private final EmbeddedBinder embeddeds;

    BeanValidation(BindingContext context, EmbeddedBinder embeddeds) {
        this.context = context;
        this.embeddeds = embeddeds;
    }

    /** Applies the constraints of an entity's attributes to their columns, also to those that its table repeats. */
    void apply(EntityDraft entity) {
        EntityType type = entity.type();
        boolean shared = !type.isRoot() && type.strategy() == InheritanceStrategy.SINGLE_TABLE;
        boolean repeated = type.strategy() == InheritanceStrategy.TABLE_PER_CLASS;
        for (Property property : repeated ? type.allProperties() : type.properties()) {
            context.passes().attempt(() -> apply(entity, property.name(), property, !shared));
        }
    }

    private void apply(EntityDraft entity, String path, Property property, boolean mayForbidNull) {
        boolean embedded = embeddeds.isEmbedded(property) || embeddeds.isDocument(property);
        List<ColumnDraft> columns =
                embedded || CollectionBinder.isCollection(property) ? List.of() : columns(entity, path, property);
        boolean notNull = applyAll(property.constraints().uses(), property, columns, mayForbidNull, true);
        if (embedded && property.constraints().has(VALID)) {
            for (Property inner : embeddeds.attributes(property)) {
                apply(entity, path + "." + inner.name(), inner, mayForbidNull && notNull);
            }
        }
    }

    /** Where attributes share a column it is the first one's, and what constrains the others is nothing to it. */
    private static List<ColumnDraft> columns(EntityDraft entity, String path, Property property) {
        return entity.value(path).map(Value::columns).orElse(List.of()).stream()
                .filter(column -> column.origin().equals(property.location()))
                .toList();
    }

    private boolean applyAll(
            List<AnnotationUse> constraints,
            Property property,
            List<ColumnDraft> columns,
            boolean mayForbidNull,
            boolean checkGroups) {
        boolean notNull = false;
        for (AnnotationUse use : constraints) {
            AnnotationView constraint = new AnnotationView(use);
            if (checkGroups && !isInGroup(constraint)) {
                continue;
            }
            if (mayForbidNull && NOT_NULL.contains(use.type())) {
                columns.forEach(ColumnDraft::forbidNull);
                notNull = true;
            }
            columns.forEach(column -> applyOne(constraint, property, column));
            List<AnnotationUse> composing = context.index()
                    .facts(use.type())
                    .map(TypeFacts::annotations)
                    .orElse(List.of());
            notNull |= applyAll(composing, property, columns, mayForbidNull, false);
        }
        return notNull;
    }

    private static void applyOne(AnnotationView constraint, Property property, ColumnDraft column) {
        switch (constraint.use().type()) {
            case PACKAGE + "Size", "org.hibernate.validator.constraints.Length" -> limit(constraint, property, column);
            case PACKAGE + "Digits" -> digits(constraint, property, column);
            case PACKAGE + "Min" -> check(column, ">=" + constraint.whole("value", 0));
            case PACKAGE + "Max" -> check(column, "<=" + constraint.whole("value", 0));
            case "org.hibernate.validator.constraints.Range" -> {
                check(column, ">=" + constraint.whole("min", 0));
                check(column, "<=" + constraint.whole("max", Long.MAX_VALUE));
            }
            default -> {}
        }
    }

    private static void limit(AnnotationView constraint, Property property, ColumnDraft column) {
        long max = constraint.whole("max", Integer.MAX_VALUE);
        boolean text = property.type().equals(TypeUse.ofClass("java.lang.String"));
        if (text && max < Integer.MAX_VALUE && column.type().jdbc().facet() == JdbcType.Facet.LENGTH) {
            column.retype(column.type().withLength(max));
        }
    }

    private static void digits(AnnotationView constraint, Property property, ColumnDraft column) {
        int fraction = (int) constraint.whole("fraction", 0);
        int precision = (int) constraint.whole("integer", 0) + fraction;
        if (column.type().jdbc().facet() == JdbcType.Facet.DECIMAL) {
            column.retype(column.type().withPrecision(precision, fraction));
        } else if (column.type().jdbc().facet() == JdbcType.Facet.BINARY) {
            ColumnType type = column.type().withPrecision(BasicType.bits(precision), 0);
            FloatingPoint.refuse(type, precision, fraction, property);
            column.retype(type);
        }
    }

    private static void check(ColumnDraft column, String condition) {
        column.check(new CheckDraft(null, column.name().sql() + condition));
    }

    /** Whether one of its groups is one that reaches the schema ({@code TypeSafeActivator#applyConstraints}). */
    private boolean isInGroup(AnnotationView constraint) {
        Set<String> wanted = context.settings().constraintGroups();
        List<TypeUse> groups = constraint.types("groups");
        return groups.isEmpty()
                ? wanted.contains(HibernateSettings.DEFAULT_GROUP)
                : groups.stream().map(TypeUse::name).anyMatch(wanted::contains);
    }
}

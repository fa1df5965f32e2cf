package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.TypeUse;
import java.util.Optional;

/** The column that marks rows as deleted ({@code @SoftDelete}, {@code SoftDeleteHelper}). */
final class SoftDeletes {

    private static final String COMMENT = "Soft-delete indicator";

    private SoftDeletes() {}

    /** Adds the column to the table of a root, for which a mapped super class may ask ({@code EntityBinder#bindSoftDelete}). */
    static void add(BindingContext context, EntityDraft root) {
        AnnotationSet annotations = root.type().overriding().stream()
                .filter(set -> set.has(Orm.SOFT_DELETE))
                .findFirst()
                .orElse(AnnotationSet.EMPTY);
        add(context, root.table(), annotations, root.type().location());
    }

    /**
     * Adds the column to the table of a collection. From Hibernate 7.4 on the annotation of the class that declares the collection
     * speaks of it as well ({@code CollectionBinder#processSoftDeletes}).
     */
    static void add(BindingContext context, TableDraft table, Property collection) {
        boolean ofClass =
                !collection.has(Orm.SOFT_DELETE) && context.hibernate().isAtLeast(7, 4);
        AnnotationSet annotations = ofClass
                ? context.index()
                        .managed(collection.location().type())
                        .map(type -> new AnnotationSet(type.annotations()))
                        .orElse(AnnotationSet.EMPTY)
                : collection.annotations();
        add(context, table, annotations, collection.location());
    }

    private static void add(
            BindingContext context, TableDraft table, AnnotationSet annotations, Location.InType origin) {
        Optional<AnnotationView> annotation = annotations.find(Orm.SOFT_DELETE);
        if (annotation.isEmpty()) {
            return;
        }
        String strategy = annotation.get().constant("strategy", "DELETED");
        boolean timestamp = strategy.equals("TIMESTAMP");
        BasicValue value = context.basicValues()
                .resolve(
                        TypeUse.ofClass(timestamp ? "java.time.Instant" : "java.lang.Boolean"),
                        AnnotationSet.EMPTY,
                        annotation.get().type("converter").map(Conversions.Conversion::to),
                        AutoApply.NONE,
                        ColumnSpec.NONE,
                        origin);
        String written = annotation.get().text("columnName");
        Identifier logical = context.names()
                .logical(!written.isEmpty() ? written : strategy.equals("ACTIVE") ? "active" : "deleted");
        ColumnDraft column = table.add(new ColumnDraft(
                logical,
                context.names().physical(logical),
                value.columnType(ColumnSpec.NONE),
                timestamp,
                Place.START.then(Integer.MAX_VALUE),
                origin));
        String comment = annotation.get().text("comment");
        column.describe(comment.isBlank() ? COMMENT : comment);
        ValueCondition condition = value.condition();
        if (condition != null) {
            column.check(condition.on(column.name()));
        }
    }
}

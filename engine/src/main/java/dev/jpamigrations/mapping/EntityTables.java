package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ObjectRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives every entity its table ({@code EntityBinder#bindTable}). */
final class EntityTables {

    private final BindingContext context;

    EntityTables(BindingContext context) {
        this.context = context;
    }

    /** The entity's own table, its parent's where the strategy is one table for all, or a stand-in for none. */
    TableDraft tableOf(EntityType entity, @Nullable EntityDraft parent) {
        if (parent == null || entity.strategy() != InheritanceStrategy.JOINED) {
            refuseJoin(entity);
        }
        if (parent != null && entity.strategy() == InheritanceStrategy.SINGLE_TABLE) {
            refuseTable(entity);
            context.need(ObjectRef.table(parent.table().objectName()), entity);
            return parent.table();
        }
        if (entity.annotations().hasAny(Orm.AUDITED, Orm.TEMPORAL)) {
            context.report(UnmappableException.mapping(
                            entity.location(),
                            "the entity keeps its history (@Audited, @Temporal), whose tables the tool does not make.",
                            "Remove the annotation, or keep the history by another means.")
                    .problem());
        }
        if (entity.annotations().has(Orm.VIEW)) {
            context.report(UnmappableException.mapping(
                            entity.location(),
                            "the entity is mapped to a view (@View), which the tool cannot create.",
                            "Write its query as @Subselect(\"select ...\") instead, or create the view in a revision by"
                                    + " hand and select from it there.")
                    .problem());
        }
        Optional<AnnotationView> annotation = entity.annotations().find(Jpa.TABLE);
        String written = annotation.map(table -> table.text("name")).orElse("");
        Identifier logical = context.names().logical(written.isEmpty() ? entity.jpaName() : written);
        String schema = annotation.map(table -> table.text("schema")).orElse("");
        boolean union = entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS
                && entity.isAbstract()
                && entity.hasSubclasses();
        if (union || entity.annotations().hasAny(Orm.SUBSELECT, Orm.VIEW)) {
            return context.tables().absent(schema, logical, entity.location());
        }
        TableDraft table = context.tables().get(schema, logical, TableClaim.entity(entity));
        context.need(ObjectRef.table(table.objectName()), entity);
        annotation.ifPresent(view -> ConstraintBinder.bind(context, table, view));
        return table;
    }

    /** {@code EntityBinder#checkNoJoinColumns}, {@code #checkNoOnDelete}; the latter finds nothing in Hibernate 7. */
    private void refuseJoin(EntityType entity) {
        boolean hasColumns = entity.annotations().hasAny(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        boolean hasAction =
                entity.annotations().has(Orm.ON_DELETE) && !context.hibernate().isAtLeast(7, 0);
        if (hasColumns || hasAction) {
            context.report(UnmappableException.mapping(
                            entity.location(),
                            (hasColumns ? "@PrimaryKeyJoinColumn" : "@OnDelete")
                                    + " stands at an entity whose table is joined to no other; Hibernate refuses to start.",
                            "Remove it, or write @Inheritance(strategy = InheritanceType.JOINED) at the root.")
                    .problem());
        }
    }

    /** {@code EntityBinder#handleClassTable}. */
    private void refuseTable(EntityType entity) {
        if (entity.annotations().has(Jpa.TABLE)) {
            context.report(UnmappableException.mapping(
                            entity.location(),
                            "@Table stands at a subclass that is stored in the table of its super class; Hibernate refuses"
                                    + " to start.",
                            "Remove it, or write @Inheritance(strategy = InheritanceType.JOINED) at the root.")
                    .problem());
        }
    }

    /** Adds the tables of {@code @SecondaryTable}; their keys follow when the entity's own is known. */
    void addSecondaryTables(EntityDraft entity) {
        EntityType type = entity.type();
        JoinTables joinTables = new JoinTables(context);
        for (AnnotationSet annotations : type.isRoot() ? type.overriding() : java.util.List.of(type.annotations())) {
            for (AnnotationView secondary : annotations.all(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES)) {
                Identifier logical = context.names().logical(secondary.text("name"));
                TableDraft table = context.tables().get(secondary.text("schema"), logical, TableClaim.secondary(type));
                refuseSame(entity, table, logical);
                entity.secondaryTables().put(logical.canonical(), table);
                context.need(ObjectRef.table(table.objectName()), type);
                ConstraintBinder.bind(context, table, secondary);
                context.passes()
                        .reference(() -> joinTables.extend(
                                entity,
                                table,
                                JoinColumnSpec.of(secondary.list("pkJoinColumns")),
                                foreignKey(secondary, table),
                                type.location()));
            }
        }
    }

    /** {@code InFlightMetadataCollectorImpl.EntityTableXrefImpl#addSecondaryTable}. */
    private static void refuseSame(EntityDraft entity, TableDraft table, Identifier logical) {
        boolean isSame = table == entity.table()
                && logical.canonical().equals(entity.table().logical().canonical());
        if (isSame || entity.secondaryTables().containsKey(logical.canonical())) {
            throw UnmappableException.mapping(
                    entity.type().location(),
                    "the secondary table " + logical.text() + " is a table that the entity has already; Hibernate"
                            + " refuses to start.",
                    "Give it another name, or leave @SecondaryTable out.");
        }
    }

    /**
     * What the annotation says of the foreign key counts only where it has the very name of the table in the database
     * ({@code EntityBinder#findMatchingSecondaryTable}).
     */
    private static ForeignKeySpec foreignKey(AnnotationView secondary, TableDraft table) {
        return secondary.text("name").equals(table.name().marked())
                ? ForeignKeySpec.of(secondary.nested("foreignKey"))
                : ForeignKeySpec.DEFAULT;
    }
}

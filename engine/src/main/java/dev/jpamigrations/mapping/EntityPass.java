package dev.jpamigrations.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds one entity after another, super classes first ({@code org.hibernate.boot.model.internal.EntityBinder}). */
final class EntityPass {

    private final BindingContext context;
    private final EntityTables tables;
    private final PropertyBinder properties;
    private final Discriminators discriminators;
    private final JoinTables joinTables;
    private final Set<TableDraft> provisional = new HashSet<>();

    EntityPass(BindingContext context, Sequences sequences) {
        this.context = context;
        this.tables = new EntityTables(context);
        this.properties = new PropertyBinder(context, sequences);
        this.discriminators = new Discriminators(context);
        this.joinTables = new JoinTables(context);
    }

    /** Finds out what attributes mean for others of the same type. */
    void foresee(List<EntityType> entities) {
        context.documentTypes().learn(entities, properties.embeddeds());
    }

    /** Gives the entity its table, so that others can refer to it. */
    void declare(EntityType type) {
        EntityType parentType = type.parent();
        EntityDraft parent = parentType == null
                ? null
                : context.entity(parentType.className()).orElse(null);
        EntityDraft entity = new EntityDraft(type, tables.tableOf(type, parent), parent);
        if (parent != null && type.strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
            parent.table().repeat();
        }
        context.add(entity);
        tables.addSecondaryTables(entity);
    }

    /** Binds the attributes of the entity, and its key. */
    void bind(EntityDraft entity, int position) {
        EntityType type = entity.type();
        Holder holder = Holder.of(entity, Place.START.then(position));
        if (type.isRoot()) {
            discriminators.bind(entity);
            SoftDeletes.add(context, entity);
        }
        discriminators.allowNull(entity);
        keys(entity);
        if (!type.isRoot() && type.strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
            repeat(entity, holder);
        }
        type.properties().forEach(property -> properties.bind(forProperty(holder, property), property));
        context.passes().constraint(() -> Comments.bind(entity));
        context.passes().reference(() -> identify(entity));
        NaturalIds.bind(context, entity);
    }

    /** Binds what concerns a whole hierarchy. */
    void bindHierarchy(EntityDraft root, List<EntityDraft> hierarchy) {
        context.passes().attempt(() -> discriminators.check(root, hierarchy));
        RequiredAttributes required = new RequiredAttributes(context, properties.embeddeds());
        hierarchy.forEach(entity -> context.passes().attempt(() -> required.check(entity)));
    }

    /** Applies what comes last, over columns that are otherwise final. */
    void validate(EntityDraft entity) {
        new BeanValidation(context, properties.embeddeds()).apply(entity);
    }

    private Holder forProperty(Holder holder, Property property) {
        return property.isId()
                ? holder.asIdentifier(identifierOrder(holder.owner().type()))
                : holder;
    }

    private IdentifierOrder identifierOrder(EntityType type) {
        return context.idClasses().of(type).map(IdentifierOrder::of).orElse(IdentifierOrder.BY_NAME);
    }

    private void repeat(EntityDraft entity, Holder holder) {
        List<Property> inherited = new ArrayList<>(entity.type().allProperties());
        inherited.removeAll(entity.type().properties());
        Holder repeated = holder.asRepeated();
        inherited.forEach(property -> properties.bind(forProperty(repeated, property), property));
    }

    private void keys(EntityDraft entity) {
        EntityDraft parent = entity.parent();
        if (parent == null || hasOwnKey(entity)) {
            entity.keyedBy(() -> {
                List<ColumnDraft> key = entity.identifier();
                if (entity.table().primaryKey().isEmpty()) {
                    provisional.add(entity.table());
                    entity.table().primaryKey(withPartition(entity, key));
                }
                return key;
            });
        } else if (entity.type().strategy() == InheritanceStrategy.SINGLE_TABLE) {
            entity.keyedBy(parent::key);
        } else {
            entity.keyedBy(() -> joinToParent(entity, parent));
        }
    }

    private static boolean hasOwnKey(EntityDraft entity) {
        return entity.parent() == null || entity.type().strategy() == InheritanceStrategy.TABLE_PER_CLASS;
    }

    /**
     * Settles the primary key of a table that several entities have: it is that of the first one, unless others have made it a
     * secondary table, and the last one's before Hibernate 7 ({@code PersistentClass#createPrimaryKey}).
     */
    private void identify(EntityDraft entity) {
        List<ColumnDraft> key = entity.key();
        boolean isFirst = provisional.remove(entity.table());
        if (hasOwnKey(entity) && (isFirst || !context.hibernate().isAtLeast(7, 0))) {
            entity.table().primaryKey(withPartition(entity, key));
        }
    }

    /** From Hibernate 7.1 on the key of a partitioned table holds what it is partitioned by ({@code PersistentClass#makePrimaryKey}). */
    private List<ColumnDraft> withPartition(EntityDraft entity, List<ColumnDraft> key) {
        if (!context.hibernate().isAtLeast(7, 1)) {
            return key;
        }
        List<ColumnDraft> columns = new ArrayList<>(key);
        entity.type().properties().stream()
                .filter(property -> property.has(Orm.PARTITION_KEY))
                .flatMap(property -> entity.value(property.name()).stream())
                .forEach(value -> columns.addAll(value.columns()));
        return columns;
    }

    /** Lets the table of a class have what its super class's got from others ({@code TABLE_PER_CLASS}). */
    void repeatRest(EntityDraft entity) {
        EntityDraft parent = entity.parent();
        if (parent != null && entity.type().strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
            entity.table().include(parent.table());
        }
    }

    private List<ColumnDraft> joinToParent(EntityDraft entity, EntityDraft parent) {
        EntityType type = entity.type();
        AnnotationSet annotations = type.annotations();
        List<AnnotationView> columns = annotations.all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        Optional<AnnotationView> foreignKey = annotations
                .find(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                .or(() -> annotations.find(Jpa.PRIMARY_KEY_JOIN_COLUMNS))
                .flatMap(annotation -> annotation.nested("foreignKey"));
        ForeignKeySpec spec = ForeignKeySpec.of(foreignKey).onDelete(annotations);
        joinTables.extend(parent, entity.table(), JoinColumnSpec.of(columns), spec, type.location());
        return entity.table().primaryKey();
    }

    /**
     * Adds what {@code @Check} says of a class, behind all other checks, to the table that has most of the columns of which it
     * speaks ({@code PersistentClass#assignCheckConstraintsToTable}).
     */
    void check(EntityDraft entity) {
        for (AnnotationView written : entity.type().annotations().all(Orm.CHECK, Orm.CHECKS)) {
            CheckDraft check = CheckDraft.of(written);
            TableDraft best = entity.table();
            for (TableDraft secondary : entity.secondaryTables().values()) {
                best = check.columnsIn(secondary) > check.columnsIn(best) ? secondary : best;
            }
            best.add(check);
        }
    }
}

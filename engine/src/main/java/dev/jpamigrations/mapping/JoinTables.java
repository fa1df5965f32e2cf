package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import java.util.List;

/** The tables that stand between two entities, or between an entity and the rest of its columns. */
final class JoinTables {

    private final BindingContext context;
    private final ReferenceBinder references;

    JoinTables(BindingContext context) {
        this.context = context;
        this.references = new ReferenceBinder(context);
    }

    /**
     * The table of a to-one association with {@code @JoinTable}: its key is the owner's ({@code EntityBinder#addJoin}).
     */
    TableDraft forToOne(Holder holder, Property property, AnnotationView joinTable, EntityDraft target) {
        EntityDraft owner = holder.owner();
        String name = joinTable.text("name");
        Identifier logical = name.isEmpty()
                ? context.names()
                        .joinTable(owner.table().logical(), target.table().logical(), holder.pathOf(property))
                : context.names().logical(name);
        TableDraft table =
                context.tables().get(joinTable.text("schema"), logical, TableClaim.attribute(property.location()));
        extend(
                owner,
                table,
                JoinColumnSpec.of(joinTable.list("joinColumns")),
                ForeignKeySpec.of(joinTable.nested("foreignKey")),
                property.location());
        ConstraintBinder.bind(context, table, joinTable);
        return table;
    }

    /** Gives a table the key of an entity that it extends: a secondary table, a subclass's, a to-one's join table. */
    void extend(
            EntityDraft owner,
            TableDraft table,
            List<JoinColumnSpec> specs,
            ForeignKeySpec foreignKey,
            Location.InType origin) {
        // a column that is written without a name has that of the other one as it is
        // (AnnotatedJoinColumn#buildExplicitInheritanceJoinColumn)
        boolean quoted = specs.isEmpty() && owner.table().logical().quoted();
        Reference reference = references.bind(new ReferenceBinder.Request(
                table,
                specs,
                owner,
                column -> column.logical().quotedIf(quoted),
                true,
                JoinedType.ofTarget(true),
                Place.START,
                origin));
        table.primaryKey(reference.columns());
        if (foreignKey.enabled()) {
            table.add(ForeignKeyDraft.of(reference, foreignKey));
        }
    }
}

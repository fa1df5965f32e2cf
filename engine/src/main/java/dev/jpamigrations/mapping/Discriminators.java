package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column that tells the classes of a hierarchy apart ({@code AnnotatedDiscriminatorColumn}). */
final class Discriminators {

    private static final String DEFAULT_NAME = "DTYPE";
    private static final long DEFAULT_LENGTH = 31;

    private final BindingContext context;

    Discriminators(BindingContext context) {
        this.context = context;
    }

    /** Adds the column to a root's table where its strategy or an annotation wants one. */
    void bind(EntityDraft root) {
        EntityType type = root.type();
        Optional<AnnotationView> written = type.inherited(Jpa.DISCRIMINATOR_COLUMN);
        boolean implicit = type.hasSubclasses()
                && (type.strategy() == InheritanceStrategy.SINGLE_TABLE
                        || context.settings().discriminatesJoined());
        boolean ignored = type.strategy() == InheritanceStrategy.JOINED
                && written.isPresent()
                && context.settings().ignoresJoinedDiscriminators();
        boolean possible = type.strategy() != InheritanceStrategy.TABLE_PER_CLASS && !ignored;
        if (!possible || (!implicit && written.isEmpty()) || type.annotations().has(Orm.DISCRIMINATOR_FORMULA)) {
            return;
        }
        String name = written.map(column -> column.text("name")).orElse("");
        Identifier logical = context.names().logical(name.isEmpty() ? DEFAULT_NAME : name);
        root.discriminateBy(root.table()
                .add(new ColumnDraft(
                        logical,
                        context.names().physical(logical),
                        columnType(written),
                        false,
                        Place.START,
                        type.location())));
    }

    /**
     * From Hibernate 7 a check lists the values of all classes that can be stored, unless one stands for any other or rows
     * of other classes are expected ({@code DiscriminatorColumnSecondPass}).
     */
    void check(EntityDraft root, List<EntityDraft> hierarchy) {
        ColumnDraft column = root.discriminator();
        if (column == null) {
            return;
        }
        List<DiscriminatorValue> all = hierarchy.stream()
                .map(entity ->
                        DiscriminatorValue.of(entity.type(), column.type().jdbc()))
                .toList();
        if (root.type().strategy() == InheritanceStrategy.SINGLE_TABLE) {
            refuseSame(hierarchy, column.type().jdbc());
        }
        boolean open = root.type()
                .annotations()
                .find(Orm.DISCRIMINATOR_OPTIONS)
                .filter(options -> options.flag("force", false))
                .isPresent();
        if (open || !context.hibernate().isAtLeast(7, 0)) {
            return;
        }
        if (all.stream().noneMatch(DiscriminatorValue::isAnyOther)) {
            List<String> values = hierarchy.stream()
                    .filter(entity -> !entity.type().isAbstract())
                    .map(entity ->
                            DiscriminatorValue.of(entity.type(), column.type().jdbc()))
                    .filter(value -> !value.isNull())
                    .map(DiscriminatorValue::text)
                    .toList();
            ValueCondition listed = column.type().jdbc() == JdbcType.INTEGER
                    ? ValueCondition.inNumbers(values)
                    : ValueCondition.inTexts(values);
            column.check(listed.on(column.name()));
        }
    }

    /** {@code SingleTableEntityPersister#addSubclassByDiscriminatorValue}. */
    private static void refuseSame(List<EntityDraft> hierarchy, JdbcType stored) {
        Map<DiscriminatorValue, EntityDraft> known = new HashMap<>();
        for (EntityDraft entity : hierarchy) {
            DiscriminatorValue value = DiscriminatorValue.of(entity.type(), stored);
            EntityDraft other = entity.type().isAbstract() ? null : known.putIfAbsent(value, entity);
            if (other != null) {
                throw UnmappableException.mapping(
                        entity.type().location(),
                        "the entity has the discriminator value of " + other + ", " + value.text()
                                + "; Hibernate refuses to start.",
                        "Give each class of the hierarchy a @DiscriminatorValue of its own.");
            }
        }
    }

    /** A class whose value is {@code null} leaves the column empty. */
    void allowNull(EntityDraft entity) {
        ColumnDraft column = entity.discriminator();
        if (column != null
                && DiscriminatorValue.of(entity.type(), column.type().jdbc()).isNull()) {
            column.allowNull();
        }
    }

    /** Adds the column that tells the classes of an embedded attribute apart. */
    static void addTo(
            BindingContext context, TableDraft table, Holder holder, Property property, AnnotationSet embeddable) {
        Optional<AnnotationView> written = embeddable.find(Jpa.DISCRIMINATOR_COLUMN);
        String name = written.map(column -> column.text("name")).orElse("");
        Identifier logical = context.names().logical(name.isEmpty() ? property.name() + "_" + DEFAULT_NAME : name);
        table.add(new ColumnDraft(
                logical,
                context.names().physical(logical),
                columnType(written),
                false,
                holder.placeOf(property),
                property.location()));
    }

    private static ColumnType columnType(Optional<AnnotationView> written) {
        long length =
                written.map(column -> column.whole("length", DEFAULT_LENGTH)).orElse(DEFAULT_LENGTH);
        String kind = written.map(column -> column.constant("discriminatorType", "STRING"))
                .orElse("STRING");
        ColumnType type =
                switch (kind) {
                    case "CHAR" -> new ColumnType(JdbcType.CHAR, new Size(1, 0, 0), null, false);
                    case "INTEGER" -> new ColumnType(JdbcType.INTEGER, new Size(0, 0, 0), null, false);
                    default -> new ColumnType(JdbcType.VARCHAR, new Size(length, 0, 0), null, false);
                };
        String definition =
                written.map(column -> column.text("columnDefinition")).orElse("");
        return definition.isEmpty() ? type : type.withDefinition(definition);
    }
}

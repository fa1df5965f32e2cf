package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that an entity writes, as far as their names are certain before a naming strategy has its say: written ones,
 * and those that attributes of a basic type name by themselves. Implicit join columns are left out.
 */
final class MappedColumns {

    /** Their columns stand elsewhere, are shared on purpose, or are not single ones. */
    private static final String[] ELSEWHERE = {
        Jpa.ELEMENT_COLLECTION,
        Jpa.ONE_TO_MANY,
        Jpa.MANY_TO_MANY,
        Jpa.PERSISTENCE + "JoinTable",
        Jpa.PERSISTENCE + "MapsId",
        Jpa.PERSISTENCE + "PrimaryKeyJoinColumn",
        Jpa.PERSISTENCE + "PrimaryKeyJoinColumns",
        Jpa.HIBERNATE + "Columns",
        Jpa.HIBERNATE + "CompositeType",
        Jpa.HIBERNATE + "EmbeddedColumnNaming",
        Jpa.HIBERNATE + "Formula",
        Jpa.HIBERNATE + "JoinColumnOrFormula",
        Jpa.HIBERNATE + "JoinColumnsOrFormulas",
        Jpa.HIBERNATE + "ManyToAny",
        Jpa.HIBERNATE + "Parent",
        Jpa.HIBERNATE + "TargetEmbeddable"
    };

    /** With one of these an embeddable is stored in one column. */
    private static final String[] ONE_COLUMN = {
        Jpa.CONVERT,
        Jpa.HIBERNATE + "JdbcType",
        Jpa.HIBERNATE + "JdbcTypeCode",
        Jpa.HIBERNATE + "Struct",
        Jpa.HIBERNATE + "Type"
    };

    private final Model model;
    private final ManagedType entity;
    private final Overrides overrides = new Overrides();
    private final List<MappedColumn> columns = new ArrayList<>();

    private MappedColumns(Model model, ManagedType entity) {
        this.model = model;
        this.entity = entity;
    }

    /** The columns of an entity, those of its own attributes first. */
    static List<MappedColumn> of(Model model, ManagedType entity) {
        MappedColumns columns = new MappedColumns(model, entity);
        List<PersistentAttribute> attributes = model.attributes(entity);
        Stream.concat(Stream.of(entity), model.managedSuperClasses(entity).stream())
                .forEach(type -> columns.overrides.add(type.annotations(), ""));
        // The parts of a composite identifier may share a column with each other and with associations.
        boolean composite =
                attributes.stream().filter(attribute -> attribute.has(Jpa.ID)).count() > 1
                        || attributes.stream().anyMatch(attribute -> attribute
                                .declaring()
                                .annotation(Jpa.ID_CLASS)
                                .isPresent());
        attributes.stream()
                .filter(attribute -> !composite || !attribute.has(Jpa.ID))
                .forEach(attribute -> columns.add(attribute, attribute, attribute.name()));
        return columns.columns.stream()
                .filter(column -> !columns.isPrimaryKeyJoin(column))
                .toList();
    }

    /** A one-to-one association by the identifier's column shares the key (Hibernate's ToOneBinder#mapAsOneToOne). */
    private boolean isPrimaryKeyJoin(MappedColumn column) {
        return column.owner().has(Jpa.ONE_TO_ONE)
                && columns.stream()
                        .anyMatch(other -> other.owner().has(Jpa.ID, Jpa.EMBEDDED_ID)
                                && other.name().equalsIgnoreCase(column.name()));
    }

    private void add(PersistentAttribute owner, PersistentAttribute attribute, String path) {
        if (attribute.has(ELSEWHERE) || overrides.isAssociation(path)) {
            return;
        }
        if (attribute.isToOne() || attribute.has(Jpa.ANY)) {
            addWritten(owner, attribute, path);
        } else if (isEmbedded(attribute)) {
            overrides.add(attribute.attribute().annotations(), path + ".");
            embeddable(attribute).ifPresent(type -> model.attributes(type, entity)
                    .forEach(inner -> add(owner, inner, path + "." + inner.name())));
        } else {
            addBasic(owner, attribute, path);
        }
    }

    private boolean isEmbedded(PersistentAttribute attribute) {
        return attribute.has(Jpa.EMBEDDED, Jpa.EMBEDDED_ID)
                || (!attribute.has(ONE_COLUMN)
                        && !attribute.type().isArray()
                        && embeddable(attribute).isPresent());
    }

    private Optional<ManagedType> embeddable(PersistentAttribute attribute) {
        return model.find(attribute.type().name()).filter(type -> type.kind() == ManagedKind.EMBEDDABLE);
    }

    private void addBasic(PersistentAttribute owner, PersistentAttribute attribute, String path) {
        Optional<AnnotationUse> column = overrides.column(path).or(() -> attribute.annotation(Jpa.COLUMN));
        if (column.isEmpty()) {
            columns.add(new MappedColumn(owner, path, "", attribute.name(), ""));
        } else if (isWritten(column.get())) {
            String name = Written.text(column.get(), "name").orElse(attribute.name());
            columns.add(MappedColumn.of(owner, path, column.get(), name));
        }
    }

    private void addWritten(PersistentAttribute owner, PersistentAttribute attribute, String path) {
        List<AnnotationUse> written = Stream.of(Jpa.COLUMN, Jpa.JOIN_COLUMN)
                .flatMap(type -> Written.repeated(attribute.attribute().annotations(), type))
                .toList();
        if (written.stream().anyMatch(MappedColumns::isWritten)) {
            written.forEach(column -> Written.text(column, "name")
                    .ifPresent(name -> columns.add(MappedColumn.of(owner, path, column, name))));
        }
    }

    private static boolean isWritten(AnnotationUse column) {
        return Written.isTrue(column, "insertable") || Written.isTrue(column, "updatable");
    }
}

package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that an entity writes, as far as their names are certain before a naming strategy has its say: written ones,
 * and those that attributes of a basic type name by themselves. Implicit join columns are left out.
 */
final class MappedColumns {

    /** Their columns stand elsewhere, are shared on purpose, or are not single ones. */
    private static final Set<String> ELSEWHERE = Set.of(
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
            Jpa.HIBERNATE + "EmbeddedTable",
            Jpa.HIBERNATE + "Formula",
            Jpa.HIBERNATE + "JoinColumnOrFormula",
            Jpa.HIBERNATE + "JoinColumnsOrFormulas",
            Jpa.HIBERNATE + "ManyToAny",
            Jpa.HIBERNATE + "Parent",
            Jpa.HIBERNATE + "TargetEmbeddable");

    /** With one of these an embeddable is stored in one column. */
    private static final Set<String> ONE_COLUMN =
            Set.of(Jpa.CONVERT, Jpa.HIBERNATE + "JdbcType", Jpa.HIBERNATE + "JdbcTypeCode", Jpa.HIBERNATE + "Type");

    /** At the attribute or at its class: a composite type holds an embeddable in one column. */
    private static final String STRUCT = Jpa.HIBERNATE + "Struct";

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
        for (ManagedType type : model.withManagedSuperClasses(entity)) {
            columns.overrides.add(type.annotations(), "");
        }
        boolean isComposite = isComposite(attributes);
        for (PersistentAttribute attribute : attributes) {
            if (!isComposite || !attribute.has(Jpa.ID)) {
                columns.add(attribute, attribute, attribute.name());
            }
        }
        return columns.withoutPrimaryKeyJoins();
    }

    /** The parts of a composite identifier may share a column with each other and with associations. */
    private static boolean isComposite(List<PersistentAttribute> attributes) {
        int ids = 0;
        for (PersistentAttribute attribute : attributes) {
            if (attribute.declaring().annotation(Jpa.ID_CLASS).isPresent()) {
                return true;
            }
            ids += attribute.has(Jpa.ID) ? 1 : 0;
        }
        return ids > 1;
    }

    private List<MappedColumn> withoutPrimaryKeyJoins() {
        List<MappedColumn> rest = new ArrayList<>();
        for (MappedColumn column : columns) {
            if (!column.owner().has(Jpa.ONE_TO_ONE) || !isPrimaryKey(column.name())) {
                rest.add(column);
            }
        }
        return rest;
    }

    /** A one-to-one association by the identifier's column shares the key (Hibernate's ToOneBinder#mapAsOneToOne). */
    private boolean isPrimaryKey(String name) {
        for (MappedColumn column : columns) {
            if (column.name().equalsIgnoreCase(name) && column.owner().has(Jpa.ID, Jpa.EMBEDDED_ID)) {
                return true;
            }
        }
        return false;
    }

    private void add(PersistentAttribute owner, PersistentAttribute attribute, String path) {
        if (attribute.has(ELSEWHERE) || overrides.isAssociation(path)) {
            return;
        }
        if (attribute.isToOne() || attribute.has(Jpa.ANY)) {
            addWritten(owner, attribute, path);
        } else if (isEmbedded(attribute)) {
            overrides.add(attribute.attribute().annotations(), path + ".");
            ManagedType type = embeddable(attribute).orElse(null);
            if (type != null) {
                for (PersistentAttribute inner : model.attributes(type, entity)) {
                    add(owner, inner, path + "." + inner.name());
                }
            }
        } else {
            addBasic(owner, attribute, path);
        }
    }

    private boolean isEmbedded(PersistentAttribute attribute) {
        if (attribute.has(STRUCT) || isStruct(attribute)) {
            return false;
        }
        return attribute.has(Jpa.EMBEDDED, Jpa.EMBEDDED_ID)
                || (!attribute.has(ONE_COLUMN)
                        && !attribute.type().isArray()
                        && embeddable(attribute).isPresent());
    }

    private boolean isStruct(PersistentAttribute attribute) {
        ManagedType type = embeddable(attribute).orElse(null);
        return type != null && type.annotation(STRUCT).isPresent();
    }

    private Optional<ManagedType> embeddable(PersistentAttribute attribute) {
        ManagedType type = model.find(attribute.type().name()).orElse(null);
        return type != null && type.kind() == ManagedKind.EMBEDDABLE ? Optional.of(type) : Optional.empty();
    }

    private void addBasic(PersistentAttribute owner, PersistentAttribute attribute, String path) {
        AnnotationUse override = overrides.column(path).orElse(null);
        AnnotationUse column =
                override == null ? attribute.annotation(Jpa.COLUMN).orElse(null) : override;
        if (column == null) {
            columns.add(new MappedColumn(owner, path, "", attribute.name(), ""));
        } else if (isWritten(column)) {
            String name = Written.text(column, "name").orElse(attribute.name());
            columns.add(MappedColumn.of(owner, path, column, name));
        }
    }

    private void addWritten(PersistentAttribute owner, PersistentAttribute attribute, String path) {
        List<AnnotationUse> written = new ArrayList<>();
        written.addAll(Written.repeated(attribute.attribute().annotations(), Jpa.COLUMN));
        written.addAll(Written.repeated(attribute.attribute().annotations(), Jpa.JOIN_COLUMN));
        boolean isWritten = false;
        for (AnnotationUse column : written) {
            isWritten |= isWritten(column);
        }
        for (AnnotationUse column : written) {
            String name = Written.text(column, "name").orElse(null);
            if (isWritten && name != null) {
                columns.add(MappedColumn.of(owner, path, column, name));
            }
        }
    }

    private static boolean isWritten(AnnotationUse column) {
        return Written.isTrue(column, "insertable") || Written.isTrue(column, "updatable");
    }
}

package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What outer elements say about the columns of inner attributes, by path from the entity ({@code @AttributeOverride},
 * {@code @AssociationOverride}, {@code @EmbeddedColumnNaming}). The outermost word counts; an override replaces a whole
 * {@code @Column}.
 */
final class Overrides {

    private static final String NAME = "%s";

    private final Map<String, AnnotationView> columns;
    private final Map<String, AnnotationView> associations;
    private final String pattern;

    private Overrides(Map<String, AnnotationView> columns, Map<String, AnnotationView> associations, String pattern) {
        this.columns = columns;
        this.associations = associations;
        this.pattern = pattern;
    }

    /** Those of an entity and its managed super classes, given nearest first. */
    static Overrides of(List<AnnotationSet> chain) {
        Overrides all = new Overrides(Map.of(), Map.of(), NAME);
        for (AnnotationSet annotations : chain) {
            all = all.and("", annotations);
        }
        return all;
    }

    /** These, and where they are silent those of an element at that path. */
    Overrides and(String path, AnnotationSet annotations) {
        Map<String, AnnotationView> allColumns = new HashMap<>();
        for (AnnotationView override : annotations.all(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES)) {
            override.nested("column").ifPresent(column -> allColumns.put(qualify(path, override), column));
        }
        Map<String, AnnotationView> allAssociations = new HashMap<>();
        for (AnnotationView override : annotations.all(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES)) {
            allAssociations.put(qualify(path, override), override);
        }
        allColumns.putAll(columns);
        allAssociations.putAll(associations);
        return new Overrides(allColumns, allAssociations, pattern.replace(NAME, pattern(path, annotations)));
    }

    /** What an embedded attribute makes of the names of its columns ({@code EmbeddableBinder#applyColumnNamingPattern}). */
    private static String pattern(String path, AnnotationSet annotations) {
        return annotations
                .find(Orm.EMBEDDED_COLUMN_NAMING)
                .map(naming -> naming.text("value"))
                .map(written -> written.isEmpty() ? Names.lastPart(path) + "_" + NAME : written)
                .orElse(NAME);
    }

    private static String qualify(String path, AnnotationView override) {
        return path.isEmpty() ? override.text("name") : path + "." + override.text("name");
    }

    /** These for the parts of a collection, whose columns keep their names. */
    Overrides withoutColumnNaming() {
        return new Overrides(columns, associations, NAME);
    }

    /** A column's name as the embedded attributes around it want it ({@code AnnotatedColumn#applyEmbeddedColumnNaming}). */
    String columnName(String name) {
        return pattern.replace(NAME, name);
    }

    Optional<AnnotationView> column(String path) {
        return Optional.ofNullable(columns.get(path));
    }

    /** The join columns that stand for those of the association at that path. */
    Optional<List<AnnotationView>> joinColumns(String path) {
        return Optional.ofNullable(associations.get(path)).map(override -> override.list("joinColumns"));
    }

    Optional<AnnotationView> joinTable(String path) {
        return Optional.ofNullable(associations.get(path))
                .filter(override -> override.list("joinColumns").isEmpty())
                .flatMap(override -> override.nested("joinTable"));
    }

    Optional<AnnotationView> foreignKey(String path) {
        return Optional.ofNullable(associations.get(path)).flatMap(override -> override.nested("foreignKey"));
    }
}

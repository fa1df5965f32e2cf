package dev.jpamigrations.mapping;

import java.util.List;
import java.util.Optional;

/**
 * {@code @JoinColumn}, {@code @PrimaryKeyJoinColumn} or {@code @MapKeyJoinColumn} as written, or {@code @JoinFormula} in the
 * place of one.
 *
 * @param isFormula whether an expression stands for the column, which is then none
 * @param name the name, empty for the implicit one
 * @param referenced {@code referencedColumnName}, empty for the primary key
 * @param definition {@code columnDefinition}, empty for none
 * @param table the secondary table, empty for the main one
 * @param nullable as written or by the annotation's default
 * @param unique {@code unique}
 * @param foreignKey the nested {@code @ForeignKey}
 * @param source the annotation, for what is not a matter of the reference
 */
record JoinColumnSpec(
        boolean isFormula,
        String name,
        String referenced,
        String definition,
        String table,
        boolean nullable,
        boolean unique,
        Optional<AnnotationView> foreignKey,
        Optional<AnnotationView> source) {

    static JoinColumnSpec of(AnnotationView joinColumn) {
        return of(joinColumn, joinColumn.flag("nullable", true));
    }

    /** {@code @MapKeyJoinColumn}, which refuses null where it says nothing. */
    static JoinColumnSpec ofMapKey(AnnotationView joinColumn) {
        return of(joinColumn, joinColumn.flag("nullable", false));
    }

    private static JoinColumnSpec of(AnnotationView joinColumn, boolean nullable) {
        return new JoinColumnSpec(
                false,
                joinColumn.text("name"),
                joinColumn.text("referencedColumnName"),
                joinColumn.text("columnDefinition"),
                joinColumn.text("table"),
                nullable,
                joinColumn.flag("unique", false),
                joinColumn.nested("foreignKey"),
                Optional.of(joinColumn));
    }

    /** {@code @JoinColumnOrFormula}: a formula that is not empty comes before the column. */
    static JoinColumnSpec ofEither(AnnotationView columnOrFormula) {
        return columnOrFormula
                .nested("formula")
                .filter(formula -> !formula.text("value").isEmpty())
                .map(JoinColumnSpec::ofFormula)
                .orElseGet(() -> of(columnOrFormula.nested("column").orElse(columnOrFormula)));
    }

    private static JoinColumnSpec ofFormula(AnnotationView formula) {
        return new JoinColumnSpec(
                true,
                "",
                formula.text("referencedColumnName"),
                "",
                "",
                true,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Whether two columns of one association say the same of what both have to be; formulas have nothing to say.
     *
     * @param notNull whether null is refused whatever the columns say
     */
    boolean agreesWith(JoinColumnSpec other, boolean notNull) {
        return isFormula
                || other.isFormula
                || ((notNull || nullable == other.nullable)
                        && table.equals(other.table)
                        && says("insertable") == other.says("insertable")
                        && says("updatable") == other.says("updatable"));
    }

    private boolean says(String flag) {
        return source.map(annotation -> annotation.flag(flag, true)).orElse(true);
    }

    static List<JoinColumnSpec> of(List<AnnotationView> joinColumns) {
        return joinColumns.stream().map(JoinColumnSpec::of).toList();
    }
}

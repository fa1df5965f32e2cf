package dev.jpamigrations.mapping;

import java.util.Optional;

/** Which type a column has that refers to another one. */
interface JoinedType {

    /**
     * The type.
     *
     * @param spec the join column as written, if one is
     * @param target the column to refer to
     */
    ColumnType of(Optional<JoinColumnSpec> spec, ColumnDraft target);

    /**
     * The other column's, unless the join column has a {@code columnDefinition}.
     *
     * @param honoursUnnamed whether {@code columnDefinition} counts of a join column without a name, too
     */
    static JoinedType ofTarget(boolean honoursUnnamed) {
        return (spec, target) -> {
            String definition = spec.map(JoinColumnSpec::definition).orElse("");
            return definition.isEmpty() || (!isNamed(spec) && !honoursUnnamed)
                    ? target.type()
                    : target.type().withDefinition(definition);
        };
    }

    /** Whether the column has the name that is written. */
    static boolean isNamed(Optional<JoinColumnSpec> spec) {
        return spec.filter(written -> !written.name().isEmpty()).isPresent();
    }
}

package dev.jpamigrations.mapping;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which type a column of an identifier has that comes from an association. Where the join column has no name the column waits
 * for the one that it refers to and gets its type ({@code PkDrivenByDefaultMapsIdSecondPass}); otherwise it does not ask for the
 * other one's definition: it has its own attribute's type or, in a composite identifier as a whole, a copy of the other's
 * ({@code CopyIdentifierComponentSecondPass}).
 *
 * @param unnamed the type of a join column without a name
 * @param own the type without the join column's definition, of the column to refer to
 */
record DerivedType(JoinedType unnamed, Function<ColumnDraft, ColumnType> own) implements JoinedType {

    @Override
    public ColumnType of(Optional<JoinColumnSpec> spec, ColumnDraft target) {
        if (!JoinedType.isNamed(spec)) {
            return unnamed.of(spec, target);
        }
        ColumnType type = own.apply(target);
        return spec.map(JoinColumnSpec::definition)
                .filter(definition -> !definition.isEmpty())
                .map(type::withDefinition)
                .orElse(type);
    }
}

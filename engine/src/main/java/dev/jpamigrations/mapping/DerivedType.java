package dev.jpamigrations.mapping;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which type a column of an identifier has that comes from an association: that of its own attribute or, in a composite
 * identifier as a whole, a copy of the other column's ({@code CopyIdentifierComponentSecondPass}). Where the join column has no
 * name the column waits for the one that it refers to and gets its size and its definition
 * ({@code PkDrivenByDefaultMapsIdSecondPass}, {@code AnnotatedJoinColumn#linkValueUsingDefaultColumnNaming}).
 *
 * @param unnamed the type of a join column without a name that is in no identifier
 * @param own the type without the join column's definition, of the column to refer to
 */
record DerivedType(JoinedType unnamed, Function<ColumnDraft, ColumnType> own) implements JoinedType {

    @Override
    public ColumnType of(Optional<JoinColumnSpec> spec, ColumnDraft target) {
        ColumnType type = own.apply(target);
        if (!JoinedType.isNamed(spec)) {
            ColumnType other = unnamed.of(spec, target);
            return type.withSizeOf(other).withDefinition(other.definition());
        }
        return spec.map(JoinColumnSpec::definition)
                .filter(definition -> !definition.isEmpty())
                .map(type::withDefinition)
                .orElse(type);
    }
}

package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.TypeUse;
import dev.jpamigrations.diff.Matching.Pair;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.CompositeType.Attribute;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the composite types that change: those whose attributes differ, and those with an attribute of a type that is made anew,
 * at any depth.
 */
final class CompositeTypeDiff {

    private final Function<CompositeType, List<TypeUse>> uses;
    private final Set<UserDefinedType> anew = new HashSet<>();

    /**
     * @param enums the changes of enum types
     * @param uses finds the columns of a type that are there before and after
     */
    CompositeTypeDiff(List<AlterEnumType> enums, Function<CompositeType, List<TypeUse>> uses) {
        this.uses = uses;
        enums.stream().filter(change -> !change.isInPlace()).forEach(change -> anew.add(change.to()));
    }

    /** @param kept the types that are there before and after, with the comments that they have before */
    List<AlterCompositeType> changes(List<Pair<CompositeType>> kept) {
        int known;
        do {
            known = anew.size();
            kept.stream()
                    .filter(pair -> !change(pair).isInPlace())
                    .map(Pair::to)
                    .forEach(anew::add);
        } while (anew.size() > known);
        return kept.stream()
                .map(this::change)
                .filter(change -> !change.from().equals(change.to()) || !change.isInPlace())
                .toList();
    }

    private AlterCompositeType change(Pair<CompositeType> pair) {
        return new AlterCompositeType(pair.from(), pair.to(), moved(pair), uses.apply(pair.to()));
    }

    private Set<String> moved(Pair<CompositeType> pair) {
        return pair.to().attributes().stream()
                .filter(attribute -> anew.stream().anyMatch(type -> type.isNamedBy(attribute.type())))
                .filter(attribute -> pair.from()
                        .attribute(attribute.name())
                        .filter(before -> before.type().equals(attribute.type()))
                        .isPresent())
                .map(Attribute::name)
                .collect(Collectors.toSet());
    }
}

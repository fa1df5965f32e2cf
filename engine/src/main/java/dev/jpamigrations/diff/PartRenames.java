package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Matching.Pair;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constraints and indexes of a table that are the same under another name: the one removed and the one added say
 * the same. A name that is in use on the other side is not taken for a rename, since both could not stand for a moment.
 */
final class PartRenames {

    private final Set<@Nullable String> namesBefore;
    private final Set<@Nullable String> namesAfter;

    PartRenames(Table from, Table to) {
        this.namesBefore = names(from);
        this.namesAfter = names(to);
    }

    Matching<Constraint> ofConstraints(Matching<Constraint> matching) {
        return with(matching, Constraint::name, (before, after) -> before.withName(after.name())
                .withComment(after.comment())
                .equals(after));
    }

    Matching<Index> ofIndexes(Matching<Index> matching) {
        return with(matching, Index::name, (before, after) -> before.withName(after.name())
                .withComment(after.comment())
                .equals(after));
    }

    private <T> Matching<T> with(Matching<T> matching, Function<T, @Nullable String> name, BiPredicate<T, T> same) {
        List<T> removed = new ArrayList<>(matching.removed());
        List<T> added = new ArrayList<>();
        List<Pair<T>> kept = new ArrayList<>(matching.kept());
        for (T after : matching.added()) {
            Optional<T> before = removed.stream()
                    .filter(candidate -> isFree(name.apply(candidate), name.apply(after)))
                    .filter(candidate -> same.test(candidate, after))
                    .findFirst();
            before.ifPresentOrElse(
                    found -> {
                        removed.remove(found);
                        kept.add(new Pair<>(found, after));
                    },
                    () -> added.add(after));
        }
        return new Matching<>(List.copyOf(removed), List.copyOf(added), List.copyOf(kept));
    }

    private boolean isFree(@Nullable String before, @Nullable String after) {
        return before != null && after != null && !namesBefore.contains(after) && !namesAfter.contains(before);
    }

    private static Set<@Nullable String> names(Table table) {
        Stream<@Nullable String> constraints = table.constraints().stream().map(Constraint::name);
        Stream<@Nullable String> indexes = table.indexes().stream().map(Index::name);
        Set<@Nullable String> names = new HashSet<>();
        Stream.concat(constraints, indexes).forEach(names::add);
        return names;
    }
}

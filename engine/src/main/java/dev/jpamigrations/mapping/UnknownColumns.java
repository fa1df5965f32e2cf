package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds columns of indexes and unique constraints that their table does not have; Hibernate leaves that to PostgreSQL. */
final class UnknownColumns {

    private UnknownColumns() {}

    static List<Problem> in(TableDraft table) {
        Set<String> known = table.columns().stream()
                .map(column -> column.name().catalogName())
                .collect(Collectors.toSet());
        Stream<Identifier> indexed = table.indexes().stream()
                .flatMap(index -> index.keys().stream())
                .filter(key -> !key.expression())
                .map(IndexDraft.Key::column);
        Stream<Identifier> unique = table.uniques().stream().flatMap(constraint -> constraint.columns().stream());
        return Stream.concat(indexed, unique)
                .map(Identifier::catalogName)
                .filter(name -> !known.contains(name))
                .distinct()
                .map(name -> problem(table, name))
                .toList();
    }

    private static Problem problem(TableDraft table, String name) {
        return UnmappableException.mapping(
                        table.origin(),
                        "an index or a unique constraint names the column " + name + ", which the table "
                                + table.objectName().name() + " does not have.",
                        "Name a column of the table; an expression of an index stands in parentheses.")
                .problem();
    }
}

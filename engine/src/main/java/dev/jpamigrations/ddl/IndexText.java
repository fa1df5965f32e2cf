package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes indexes. */
final class IndexText {

    private IndexText() {}

    /** Whether one is dropped and the other created, since PostgreSQL cannot alter it in place. */
    static boolean isRebuilt(Index from, Index to) {
        return !from.withOptions(to.options()).equals(to);
    }

    static String create(ObjectName table, Index index) {
        return "create "
                + (index.unique() ? "unique " : "")
                + "index "
                + Sql.identifier(index.name())
                + " on "
                + Sql.name(table)
                + (index.method().equals("btree") ? "" : " using " + Sql.identifier(index.method()))
                + index.keys().stream().map(IndexText::key).collect(Collectors.joining(", ", " (", ")"))
                + ConstraintText.include(index.include())
                + (index.nullsDistinct() ? "" : " nulls not distinct")
                + (index.options().isEmpty() ? "" : " with " + options(index))
                + (index.where() == null ? "" : " where " + index.where());
    }

    /** An index lives in the namespace of its table. */
    static String name(ObjectName table, String index) {
        return Sql.name(new ObjectName(table.namespace(), index));
    }

    static String drop(ObjectName table, Index index) {
        return "drop index " + name(table, index.name());
    }

    /** The statements that change storage parameters ({@code name=value}) in place. */
    static List<String> changeOptions(String index, List<String> from, List<String> to) {
        List<String> statements = new ArrayList<>();
        List<String> wanted =
                to.stream().filter(option -> !from.contains(option)).toList();
        if (!wanted.isEmpty()) {
            statements.add("alter index " + index + " set (" + String.join(", ", wanted) + ")");
        }
        List<String> names = to.stream().map(IndexText::optionName).toList();
        List<String> unwanted = from.stream()
                .map(IndexText::optionName)
                .filter(name -> !names.contains(name))
                .toList();
        if (!unwanted.isEmpty()) {
            statements.add("alter index " + index + " reset (" + String.join(", ", unwanted) + ")");
        }
        return List.copyOf(statements);
    }

    private static String optionName(String option) {
        return option.substring(0, option.indexOf('='));
    }

    private static String options(Index index) {
        return "(" + String.join(", ", index.options()) + ")";
    }

    private static String key(Index.Key key) {
        String what = key.column() == null
                ? Objects.requireNonNull(key.expression(), "a key is a column or an expression")
                : Sql.identifier(key.column());
        return what
                + (key.collation() == null ? "" : " collate " + key.collation())
                + (key.operatorClass() == null ? "" : " " + key.operatorClass())
                + (key.descending() ? " desc" : "")
                + nulls(key);
    }

    private static String nulls(Index.Key key) {
        if (key.nullsFirst() == key.descending()) {
            return "";
        }
        return key.nullsFirst() ? " nulls first" : " nulls last";
    }
}

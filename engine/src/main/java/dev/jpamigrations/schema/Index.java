package dev.jpamigrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that stands for itself, not behind a constraint.
 *
 * @param name its name, in the namespace of its table
 * @param unique whether it is unique
 * @param method its access method, {@code btree} where nothing else is said
 * @param keys what it orders by
 * @param include columns that it carries beside the keys
 * @param nullsDistinct for a unique one, whether two nulls are different values
 * @param where the predicate of a partial index as SQL, or null
 * @param options storage parameters as {@code name=value}, sorted
 * @param valid false where a concurrent build failed
 * @param comment its comment, or null
 */
public record Index(
        String name,
        boolean unique,
        String method,
        List<Key> keys,
        List<String> include,
        boolean nullsDistinct,
        @Nullable String where,
        List<String> options,
        boolean valid,
        @Nullable String comment) {

    /**
     * One key of an index.
     *
     * @param column the column, or null for an expression
     * @param expression the expression as SQL, or null for a column
     * @param collation a collation other than the column's own, as SQL, or null
     * @param operatorClass an operator class other than the default with its parameters, as SQL, or null
     * @param descending {@code desc}
     * @param nullsFirst {@code nulls first}; the default is true for descending keys, false for ascending ones
     */
    public record Key(
            @Nullable String column,
            @Nullable String expression,
            @Nullable String collation,
            @Nullable String operatorClass,
            boolean descending,
            boolean nullsFirst) {

        /** A column in the default order of its direction. */
        public static Key ofColumn(String column, boolean descending) {
            return new Key(column, null, null, null, descending, descending);
        }

        /** The same key with another text, for one that is an expression. */
        public Key withExpression(@Nullable String expression) {
            return new Key(column, expression, collation, operatorClass, descending, nullsFirst);
        }
    }

    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        options = options.stream().sorted().toList();
    }

    /** An ordinary index over columns. */
    public static Index of(String name, List<Key> keys) {
        return new Index(name, false, "btree", keys, List.of(), true, null, List.of(), true, null);
    }

    /** The same index under another name. */
    public Index withName(String name) {
        return new Index(name, unique, method, keys, include, nullsDistinct, where, options, valid, comment);
    }

    /** The same index with other storage parameters. */
    public Index withOptions(List<String> options) {
        return new Index(name, unique, method, keys, include, nullsDistinct, where, options, valid, comment);
    }

    /** The same index with another comment. */
    public Index withComment(@Nullable String comment) {
        return new Index(name, unique, method, keys, include, nullsDistinct, where, options, valid, comment);
    }

    /** The same index with other keys. */
    public Index withKeys(List<Key> keys) {
        return new Index(name, unique, method, keys, include, nullsDistinct, where, options, valid, comment);
    }

    /** The same index over other rows. */
    public Index withWhere(@Nullable String where) {
        return new Index(name, unique, method, keys, include, nullsDistinct, where, options, valid, comment);
    }
}

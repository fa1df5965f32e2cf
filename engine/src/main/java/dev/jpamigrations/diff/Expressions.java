package dev.jpamigrations.diff;

import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The expressions of a table: checks, defaults, generated columns, index keys and index predicates. */
public final class Expressions {

    private static final int PREDICATE = 0;

    private Expressions() {}

    /**
     * Where an expression stands.
     *
     * @param kind what it belongs to; a column for a generated one, a default is a column with position 1
     * @param member the name of the check, column or index
     * @param position the number of the key within an index, 0 for its predicate
     */
    public record Place(Kind kind, String member, int position) {

        static Place check(Check check) {
            return new Place(Kind.CHECK, String.valueOf(check.name()), 0);
        }

        static Place generated(String column) {
            return new Place(Kind.COLUMN, column, 0);
        }

        /** The default of a column. */
        public static Place defaultOf(String column) {
            return new Place(Kind.COLUMN, column, 1);
        }

        /** Whether it is a column's default. */
        public boolean isDefault() {
            return kind == Kind.COLUMN && position == 1;
        }
    }

    /** The texts of all expressions. */
    public static Map<Place, String> of(Table table) {
        Map<Place, String> texts = new LinkedHashMap<>();
        map(table, (place, text) -> {
            texts.put(place, text);
            return text;
        });
        return texts;
    }

    /** The places where both tables have an expression, but not the same text. */
    public static List<Place> differing(Table one, Table other) {
        Map<Place, String> texts = of(other);
        List<Place> places = new ArrayList<>();
        of(one).forEach((place, text) -> {
            if (texts.containsKey(place) && !text.equals(texts.get(place))) {
                places.add(place);
            }
        });
        return List.copyOf(places);
    }

    /** The same table with other texts at some places. */
    public static Table replaced(Table table, Map<Place, String> texts) {
        return map(table, (place, text) -> texts.getOrDefault(place, text));
    }

    /** What becomes of the text at a place. */
    private interface Rewriting {
        String apply(Place place, String text);

        default @Nullable String optional(Place place, @Nullable String text) {
            return text == null ? null : apply(place, text);
        }
    }

    private static Table map(Table table, Rewriting rewriting) {
        return new Table(
                table.name(),
                each(table.columns(), column -> column(column, rewriting)),
                table.primaryKey(),
                table.uniques(),
                table.foreignKeys(),
                each(
                        table.checks(),
                        check -> check.withExpression(rewriting.apply(Place.check(check), check.expression()))),
                each(table.indexes(), index -> index(index, rewriting)),
                table.comment());
    }

    private static Column column(Column column, Rewriting rewriting) {
        Generated generated = column.generated();
        if (generated != null) {
            String text = rewriting.apply(Place.generated(column.name()), generated.expression());
            return column.withGenerated(new Generated(text, generated.stored()));
        }
        return column.withDefault(rewriting.optional(Place.defaultOf(column.name()), column.defaultValue()));
    }

    private static Index index(Index index, Rewriting rewriting) {
        List<Index.Key> keys = new ArrayList<>();
        for (Index.Key key : index.keys()) {
            Place place = new Place(Kind.INDEX, index.name(), keys.size() + 1);
            keys.add(key.withExpression(rewriting.optional(place, key.expression())));
        }
        return index.withKeys(keys)
                .withWhere(rewriting.optional(new Place(Kind.INDEX, index.name(), PREDICATE), index.where()));
    }

    private static <T> List<T> each(List<T> parts, UnaryOperator<T> rewriting) {
        return parts.stream().map(rewriting).toList();
    }
}

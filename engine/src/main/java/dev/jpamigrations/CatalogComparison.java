package dev.jpamigrations;

import static java.util.stream.Collectors.groupingBy;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Conjunction;
import dev.jpamigrations.diff.Expressions;
import dev.jpamigrations.diff.Expressions.Place;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.ownership.Part;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what leads from one database to another. Expressions with different texts are different only if their second prints
 * are; see {@link SecondPrint}. The terms of a conjunction may stand in any order; see {@link Conjunction}.
 */
public final class CatalogComparison {

    private CatalogComparison() {}

    /**
     * One of two databases.
     *
     * @param schema what was read from it
     * @param scratch a connection to a scratch database in which the schema's tables and types stand; nothing remains of what
     *     is tried in it
     */
    public record Side(Schema schema, Connection scratch) {

        /** What a history answers for on this side. */
        Side only(Part part) {
            return with(part.of(schema));
        }

        /** The same database with some of its objects. */
        Side with(Schema other) {
            return new Side(other, scratch);
        }
    }

    /**
     * Compares two databases.
     *
     * @param from the database as it is
     * @param to the database as it is to be
     * @return the changes that lead from the first to the second
     * @throws SQLException if a scratch database refuses an expression that it printed itself
     */
    public static List<Change> between(Side from, Side to) throws SQLException {
        List<Pair> pairs = pairs(from.schema(), to.schema());
        Schema schema = pairs.isEmpty() ? from.schema() : alike(from, to, pairs);
        return SchemaDiff.between(UniqueNames.alike(schema, to.schema()), to.schema());
    }

    /** A table that stands on both sides. */
    private record Pair(Table from, Table to) {}

    private static List<Pair> pairs(Schema from, Schema to) {
        List<Pair> pairs = new ArrayList<>();
        for (Table table : from.tables()) {
            Optional<Table> other = to.table(table.name());
            if (other.isPresent() && !Expressions.differing(table, other.get()).isEmpty()) {
                pairs.add(new Pair(table, other.get()));
            }
        }
        return pairs;
    }

    /** The first schema, with the texts of the second wherever both mean the same. */
    private static Schema alike(Side from, Side to, List<Pair> pairs) throws SQLException {
        Map<ObjectName, Map<Place, String>> before =
                prints(from, pairs.stream().map(Pair::from).toList());
        Map<ObjectName, Map<Place, String>> after =
                prints(to, pairs.stream().map(Pair::to).toList());
        Map<ObjectName, Table> tables = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            ObjectName name = pair.from().name();
            tables.put(name, alike(pair, before.getOrDefault(name, Map.of()), after.getOrDefault(name, Map.of())));
        }
        return from.schema()
                .withTables(from.schema().tables().stream()
                        .map(table -> tables.getOrDefault(table.name(), table))
                        .toList());
    }

    private static Table alike(Pair pair, Map<Place, String> before, Map<Place, String> after) {
        Map<Place, String> texts = Expressions.of(pair.to());
        Map<Place, String> same = new LinkedHashMap<>();
        for (Place place : Expressions.differing(pair.from(), pair.to())) {
            String print = before.get(place);
            String other = after.get(place);
            if (print != null && other != null && Conjunction.same(print, other)) {
                same.put(place, texts.get(place));
            }
        }
        return Expressions.replaced(pair.from(), same);
    }

    private static Map<ObjectName, Map<Place, String>> prints(Side side, List<Table> tables) throws SQLException {
        Map<ObjectName, Map<Place, String>> prints = new LinkedHashMap<>();
        SecondPrint print = new SecondPrint(side.scratch());
        for (List<Table> namespace : tables.stream()
                .collect(groupingBy(table -> table.name().namespace()))
                .values()) {
            prints.putAll(print.of(namespace));
        }
        return prints;
    }
}

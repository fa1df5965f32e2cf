package dev.jpamigrations.testing;

import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.CompositeType.Attribute;
import dev.jpamigrations.schema.Deferral;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ForeignKey.Action;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Identity;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceOptions;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.Unique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws schemas from a small stock of names, so that two of them share much and differ in much. Whatever they ask of rows holds
 * for the rows of {@link Rows}.
 */
public final class RandomSchema {

    private static final List<ObjectName> TABLES =
            List.of(ObjectName.of("a"), ObjectName.of("Order"), ObjectName.of("c"), new ObjectName("other", "a"));
    private static final List<String> COLUMNS = List.of("u", "v", "W x", "select", "y", "z");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final ObjectName PLACE = ObjectName.of("place");
    private static final ObjectName SPOT = ObjectName.of("spot");

    /** With each the values that a check may allow. */
    private static final List<String> TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "varchar(10)",
            "varchar(20)",
            "text",
            "numeric(10,2)",
            "numeric(12,2)",
            "boolean",
            "date",
            "timestamp(6) with time zone",
            "uuid",
            "jsonb",
            "integer[]",
            "mood",
            "place",
            "place[]");

    private final Random random;

    private RandomSchema(Random random) {
        this.random = random;
    }

    /** A schema. */
    public static Schema of(Random random) {
        return new RandomSchema(random).schema();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Schema schema() {
        List<Table> tables = new ArrayList<>();
        for (ObjectName name : TABLES) {
            if (chance(75)) {
                tables.add(table(name));
            }
        }
        List<Table> related =
                tables.stream().map(table -> related(table, tables)).toList();
        return new Schema(
                List.of(new Namespace("other", comment())),
                List.of(new EnumType(MOOD, labels(), comment()), place(), spot()),
                Stream.of("s1", "s2")
                        .filter(name -> chance(60))
                        .map(this::sequence)
                        .toList(),
                related,
                List.of());
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("v1", "v2"));
        if (chance(50)) {
            labels.add(random.nextInt(3), "it's");
        }
        return labels;
    }

    private CompositeType place() {
        List<Attribute> attributes = new ArrayList<>(List.of(
                attribute("x", one(List.of("integer", "bigint", "text"))),
                attribute("select", one(List.of("varchar(10)", "varchar(20)"))),
                attribute("mood", one(List.of("mood", "mood[]"))),
                attribute("spot", one(List.of("spot", "spot[]")))));
        Collections.shuffle(attributes, random);
        return new CompositeType(PLACE, attributes.subList(0, 2 + random.nextInt(3)), comment());
    }

    /** Part of a place, and named after it. */
    private CompositeType spot() {
        Attribute first = attribute("a", "integer");
        Attribute second = attribute("b", "text");
        return new CompositeType(
                SPOT, one(List.of(List.of(first), List.of(first, second), List.of(second, first))), comment());
    }

    private Attribute attribute(String name, String type) {
        return new Attribute(name, type, type.startsWith("varchar") && chance(20) ? "\"C\"" : null, comment());
    }

    private Sequence sequence(String name) {
        return new Sequence(ObjectName.of(name), counting(), null, comment());
    }

    private SequenceOptions counting() {
        return new SequenceOptions(
                "bigint", 1L + random.nextInt(3), 1 + 49L * random.nextInt(2), null, null, 1, chance(20));
    }

    private Table table(ObjectName name) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", chance(70) ? "bigint" : "integer", false)
                .withIdentity(chance(40) ? new Identity(chance(30), null, SequenceOptions.counting(1, 1)) : null));
        COLUMNS.stream().filter(column -> chance(60)).map(this::column).forEach(columns::add);
        if (chance(25)) {
            columns.add(Column.of("twice", "bigint", true)
                    .withGenerated(new Generated("id * " + (2 + random.nextInt(2)), true)));
        }
        return new Table(
                name,
                columns,
                chance(85) ? PrimaryKey.of(List.of("id")).withName(named(name, "pk")) : null,
                uniques(name, columns),
                List.of(),
                checks(name, columns),
                indexes(name, columns),
                comment());
    }

    private Column column(String name) {
        String type = one(TYPES);
        Column column = Column.of(name, type, chance(70)).withComment(comment());
        String collation = type.startsWith("varchar") && chance(20) ? "\"C\"" : null;
        return column.withType(type, collation).withDefault(chance(30) ? Rows.value(type, 1) : null);
    }

    private List<Unique> uniques(ObjectName table, List<Column> columns) {
        return columns.stream()
                .filter(column -> chance(15) && isKey(column))
                .map(column -> new Unique(
                        named(table, "u " + column.name()),
                        chance(30) && !column.name().equals("id")
                                ? List.of(column.name(), "id")
                                : List.of(column.name()),
                        List.of(),
                        true,
                        one(List.of(Deferral.values())),
                        comment()))
                .toList();
    }

    private static boolean isKey(Column column) {
        return column.generated() == null
                && !column.type().equals("jsonb")
                && !column.type().equals("boolean");
    }

    private List<Check> checks(ObjectName table, List<Column> columns) {
        return columns.stream()
                .filter(column -> chance(25) && column.generated() == null)
                .map(column -> new Check(
                        named(table, "k " + column.name()), null, condition(column), chance(85), false, comment()))
                .toList();
    }

    private String condition(Column column) {
        String name = '"' + column.name() + '"';
        return switch (column.baseType()) {
            case "smallint", "integer", "bigint", "numeric" ->
                one(List.of(name + " > 0", name + " between 0 and 9 and " + name + " <> 5"));
            case "varchar", "text" ->
                one(List.of(name + " in ('v1', 'v2')", name + " in ('v1', 'v2', 'it''s')", "length(" + name + ") < 9"));
            default -> name + " is not null or 1 = " + (1 + random.nextInt(1));
        };
    }

    private List<Index> indexes(ObjectName table, List<Column> columns) {
        return columns.stream()
                .filter(column -> chance(25) && !column.type().equals("jsonb"))
                .map(column -> new Index(
                        named(table, "i " + column.name()),
                        chance(10) && isKey(column),
                        "btree",
                        List.of(Index.Key.ofColumn(column.name(), chance(30))),
                        chance(20) && !column.name().equals("id") ? List.of("id") : List.of(),
                        true,
                        chance(20) ? "\"" + column.name() + "\" is not null" : null,
                        chance(20) ? List.of("fillfactor=" + (70 + random.nextInt(3))) : List.of(),
                        true,
                        comment()))
                .toList();
    }

    /** Foreign keys to any table that has a key of the same type, itself and cycles included. */
    private Table related(Table table, List<Table> all) {
        List<ForeignKey> keys = new ArrayList<>();
        for (Column column : table.columns()) {
            Table target = one(all);
            Column id = target.columns().get(0);
            if (chance(30)
                    && target.primaryKey() != null
                    && column.generated() == null
                    && id.type().equals(column.type())) {
                keys.add(new ForeignKey(
                        named(table.name(), "f " + column.name()),
                        List.of(column.name()),
                        target.name(),
                        List.of("id"),
                        one(List.of(Action.values())),
                        List.of(),
                        chance(80) ? Action.NO_ACTION : Action.CASCADE,
                        chance(20),
                        one(List.of(Deferral.values())),
                        chance(85),
                        comment()));
            }
        }
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniques(),
                keys,
                table.checks(),
                table.indexes(),
                table.comment());
    }

    private @Nullable String comment() {
        return chance(15) ? one(List.of("one", "it's \\ two")) : null;
    }

    /** Mostly the same name for the same thing, sometimes another one. */
    private String named(ObjectName table, String part) {
        return table.name() + " " + part + (chance(15) ? " 2" : "");
    }
}

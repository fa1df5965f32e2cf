package dev.jpamigrations.testing;

import dev.jpamigrations.ddl.Sql;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two rows for each table. Row n holds the n-th value of each column's type, so that keys are unique and every foreign key finds
 * its row.
 */
public final class Rows {

    private Rows() {}

    /** The n-th value of a type as SQL, 1 or 2. */
    public static String value(String type, int n) {
        return switch (type.replaceAll("\\(.*?\\)", "")) {
            case "smallint", "integer", "bigint" -> String.valueOf(n);
            case "numeric" -> n + ".00";
            case "boolean" -> n == 1 ? "true" : "false";
            case "date" -> "'2020-01-0" + n + "'";
            case "timestamp with time zone" -> "'2020-01-01 00:00:0" + n + "+00'";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + n + "'";
            case "jsonb" -> "'{\"n\": " + n + "}'";
            case "integer[]" -> "'{" + n + "}'";
            case "place" -> place(n);
            case "place[]" -> "array[" + place(n) + ", null]";
            default -> "'v" + n + "'";
        };
    }

    /** For a place of which nothing is known but two of the attributes that it may have. */
    private static String place(int n) {
        String values = "{\"x\": %1$d, \"select\": \"v%1$d\"}".formatted(n);
        return "json_populate_record(null::place, '" + values + "')";
    }

    private static String value(Schema schema, String type, int n) {
        boolean isComposite = schema.compositeTypes().stream().anyMatch(composite -> composite.isNamedBy(type));
        if (!isComposite) {
            return value(type, n);
        }
        String element = type.replace("[]", "");
        String one = "json_populate_record(null::" + element + ", '" + json(schema, element, n) + "')";
        return type.endsWith("[]") ? "array[" + one + ", null]" : one;
    }

    /** The n-th value of an attribute. */
    private static String json(Schema schema, String type, int n) {
        if (type.endsWith("[]")) {
            return "[" + json(schema, type.replace("[]", ""), n) + "]";
        }
        Optional<CompositeType> composite = schema.compositeTypes().stream()
                .filter(each -> each.isNamedBy(type))
                .findFirst();
        if (composite.isPresent()) {
            return composite.get().attributes().stream()
                    .map(attribute -> "\"" + attribute.name() + "\": " + json(schema, attribute.type(), n))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return type.equals("integer") || type.equals("bigint") ? String.valueOf(n) : "\"v" + n + "\"";
    }

    /** Fills all tables. */
    public static void insert(Schema schema, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try {
                for (Table table : schema.tables()) {
                    insert(schema, table, statement);
                }
            } finally {
                statement.execute("set session_replication_role = origin");
            }
        }
    }

    private static void insert(Schema schema, Table table, Statement statement) throws SQLException {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated() == null)
                .toList();
        for (int n = 1; n <= 2; n++) {
            int row = n;
            statement.execute("insert into " + Sql.name(table.name()) + " "
                    + Sql.list(columns.stream().map(Column::name).toList())
                    + " overriding system value values ("
                    + columns.stream()
                            .map(column -> value(schema, column.type(), row))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
    }

    /**
     * The rows of a table as texts, in no order.
     *
     * @param columns the columns that are looked at
     */
    public static List<String> of(Table table, Set<String> columns, Connection connection) throws SQLException {
        SortedSet<String> sorted = new TreeSet<>(columns);
        String row = sorted.isEmpty()
                ? "1"
                : "row(" + sorted.stream().map(Sql::identifier).collect(Collectors.joining(", ")) + ")::text";
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select " + row + " from " + Sql.name(table.name()) + " order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}

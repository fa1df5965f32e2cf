package dev.jpamigrations;

import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.CreateNamespace;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Expressions;
import dev.jpamigrations.diff.Expressions.Place;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets PostgreSQL read its own print of an expression and print it again.
 *
 * <p>The first print shows how an expression was written ({@code k in ('A')} on a varchar becomes a cast of an array), the
 * second no longer does, and is stable. PostgreSQL prints once more by itself whenever a column under an expression changes
 * its type, so two equal expressions may stand in catalogs as different texts.
 *
 * <p>The tables are created again, without rows and keys, in a namespace of their own, which is rolled back.
 */
final class SecondPrint {

    private static final String NAMESPACE = "migrations_second_print";

    private final Connection scratch;

    SecondPrint(Connection scratch) {
        this.scratch = scratch;
    }

    /**
     * @param tables tables of one namespace that stand in the scratch database
     * @return the second print of each of their expressions
     */
    Map<ObjectName, Map<Place, String>> of(List<Table> tables) throws SQLException {
        boolean autoCommit = scratch.getAutoCommit();
        scratch.setAutoCommit(false);
        Savepoint before = scratch.setSavepoint();
        try {
            return printed(tables);
        } finally {
            scratch.rollback(before);
            scratch.setAutoCommit(autoCommit);
        }
    }

    private Map<ObjectName, Map<Place, String>> printed(List<Table> tables) throws SQLException {
        List<Change> changes = new ArrayList<>();
        changes.add(new CreateNamespace(new Namespace(NAMESPACE, null)));
        tables.forEach(table -> changes.add(new CreateTable(copy(table))));
        for (dev.jpamigrations.ddl.Statement statement : new PostgresDdl().statements(changes)) {
            execute(statement.sql());
        }
        Map<ObjectName, Map<Place, String>> prints = new LinkedHashMap<>();
        for (Table copy :
                new CatalogReader(CatalogScope.of(NAMESPACE)).read(scratch).tables()) {
            prints.put(copy.name(), Expressions.of(copy));
        }
        Map<ObjectName, Map<Place, String>> result = new LinkedHashMap<>();
        for (Table table : tables) {
            Map<Place, String> print = new LinkedHashMap<>(prints.get(copyName(table)));
            for (Column column : table.columns()) {
                if (column.defaultValue() != null) {
                    print.put(Place.defaultOf(column.name()), folded(column));
                }
            }
            result.put(table.name(), print);
        }
        return result;
    }

    private static Table copy(Table table) {
        return new Table(
                copyName(table),
                table.columns().stream()
                        .map(column -> column.withIdentity(null)
                                .withDefault(null)
                                .withNullable(true, null)
                                .withComment(null))
                        .toList(),
                null,
                List.of(),
                List.of(),
                table.checks().stream().map(check -> check.withComment(null)).toList(),
                table.indexes().stream()
                        .filter(SecondPrint::hasExpression)
                        .map(index -> index.withComment(null))
                        .toList(),
                null);
    }

    private static ObjectName copyName(Table table) {
        return new ObjectName(NAMESPACE, table.name().name());
    }

    private static boolean hasExpression(Index index) {
        return index.where() != null || index.keys().stream().anyMatch(key -> key.expression() != null);
    }

    /**
     * A default as the planner sees it, cast to the type of its column: constants are folded to their value, and nothing that
     * is not immutable is run, since nothing is executed (PostgreSQL manual, EXPLAIN and Function Volatility Categories).
     */
    private String folded(Column column) throws SQLException {
        String query =
                "explain (verbose, costs off) select cast(" + column.defaultValue() + " as " + column.type() + ")";
        StringBuilder plan = new StringBuilder();
        try (Statement statement = scratch.createStatement();
                ResultSet lines = statement.executeQuery(query)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = scratch.createStatement()) {
            statement.execute(sql);
        }
    }
}

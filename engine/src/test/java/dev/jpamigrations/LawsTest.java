package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.EmptiedDatabase;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.RandomSchema;
import dev.jpamigrations.testing.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The three laws of a comparison, on pairs of random schemas in a real PostgreSQL with rows in every table: what is found between
 * two schemas leads from the one to the other; reversed, it leads back; between equal schemas nothing is found. {@link
 * EffectOnRows} names what may happen to rows, and nothing else may. jqwik prints the seed.
 */
@SuppressWarnings("NullAway.Init") // jqwik makes them before each container.
class LawsTest {

    private static ScratchDatabase worked;
    private static ScratchDatabase wanted;

    @BeforeContainer
    static void create() {
        worked = PostgresServer.database();
        wanted = PostgresServer.database();
    }

    @AfterContainer
    static void drop() {
        worked.close();
        wanted.close();
    }

    @Property(tries = 10, seed = "20251013", shrinking = ShrinkingMode.OFF)
    void the_laws_hold(@ForAll long one, @ForAll long other) throws SQLException {
        prove(RandomSchema.of(new Random(one)), RandomSchema.of(new Random(other)));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    @Tag("extended")
    void the_laws_hold_for_many(@ForAll long one, @ForAll long other) throws SQLException {
        the_laws_hold(one, other);
    }

    private void prove(Schema a, Schema b) throws SQLException {
        try (Connection connection = EmptiedDatabase.of(worked).connect();
                Connection other = EmptiedDatabase.of(wanted).connect()) {
            Side before = created(a, connection);
            assertThat(CatalogComparison.between(before, created(before.schema(), other)))
                    .as("between equal schemas")
                    .isEmpty();
            EmptiedDatabase.of(wanted);
            Side after = created(b, other);
            List<Change> changes = CatalogComparison.between(before, after);
            List<Change> reversed = Change.reversed(changes);

            Rows.insert(before.schema(), connection);
            boolean filled = keepsWhatStays(before.schema(), changes, connection);
            if (!filled) {
                startAgain(a, List.of(changes), connection);
            }
            assertThat(CatalogComparison.between(Desk.side(connection), after))
                    .as("after the upgrade")
                    .isEmpty();
            if (!filled || !keepsWhatStays(after.schema(), reversed, connection)) {
                startAgain(a, List.of(changes, reversed), connection);
            }
            assertThat(CatalogComparison.between(Desk.side(connection), before))
                    .as("after the downgrade")
                    .isEmpty();
        }
    }

    /** False where rows were refused, which only some kinds of change may do. */
    private static boolean keepsWhatStays(Schema from, List<Change> changes, Connection connection)
            throws SQLException {
        Map<Table, Set<String>> staying = staying(from, changes);
        Map<ObjectName, List<String>> rows = rows(staying, connection);
        try {
            Desk.execute(connection, statements(changes));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(refused.getMessage()).matches("2[23].{3}");
            assertThat(changes)
                    .as("what may refuse rows: " + refused.getMessage())
                    .anyMatch(EffectOnRows.ROWS_REFUSED::of);
            return false;
        }
        assertThat(rows(staying, connection)).as("rows and values that stay").isEqualTo(rows);
        return true;
    }

    /** Tables that stay, with the columns whose values stay. */
    private static Map<Table, Set<String>> staying(Schema from, List<Change> changes) {
        Set<ObjectRef> lost = changes.stream()
                .filter(change -> EffectOnRows.ROWS_GO.of(change)
                        || EffectOnRows.VALUES_GO.of(change)
                        || EffectOnRows.VALUES_CHANGE.of(change))
                .map(Change::subject)
                .collect(Collectors.toSet());
        Map<Table, Set<String>> staying = new LinkedHashMap<>();
        for (Table table : from.tables()) {
            if (!lost.contains(ObjectRef.table(table.name()))) {
                staying.put(
                        table,
                        table.columns().stream()
                                .map(Column::name)
                                .filter(column -> !lost.contains(ObjectRef.column(table.name(), column)))
                                .collect(Collectors.toSet()));
            }
        }
        return staying;
    }

    private static Map<ObjectName, List<String>> rows(Map<Table, Set<String>> tables, Connection connection)
            throws SQLException {
        Map<ObjectName, List<String>> rows = new LinkedHashMap<>();
        for (Map.Entry<Table, Set<String>> entry : tables.entrySet()) {
            rows.put(entry.getKey().name(), Rows.of(entry.getKey(), entry.getValue(), connection));
        }
        return rows;
    }

    private static Side created(Schema schema, Connection connection) throws SQLException {
        return Desk.after(connection, statements(SchemaDiff.between(Schema.EMPTY, schema)));
    }

    private static List<Statement> statements(List<Change> changes) {
        return new PostgresDdl().statements(changes);
    }

    /** The same steps without rows. */
    private static void startAgain(Schema first, List<List<Change>> steps, Connection connection) throws SQLException {
        EmptiedDatabase.of(worked);
        Desk.execute(connection, statements(SchemaDiff.between(Schema.EMPTY, first)));
        for (List<Change> changes : steps) {
            Desk.execute(connection, statements(changes));
        }
    }
}

package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.diff.WayBack;
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
import dev.jpamigrations.testing.SchemaPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * The three laws of a comparison, on pairs of random schemas in a real PostgreSQL with rows in every table: what is found between
 * two schemas leads from the one to the other; reversed, it leads back; between equal schemas nothing is found. {@link
 * EffectOnRows} names what may happen to rows, and nothing else may. A pair that fails is told in its smallest form.
 */
@SuppressWarnings("NullAway.Init") // jqwik makes them before each container.
class LawsTest {

    private static final int PAIRS_A_DATABASE = 20;

    private static int pairs;
    private static ScratchDatabase worked;
    private static ScratchDatabase wanted;
    private static Connection connection;
    private static Connection otherSide;

    @BeforeContainer
    static void create() throws SQLException {
        worked = PostgresServer.database();
        wanted = PostgresServer.database();
        connection = worked.connect();
        otherSide = wanted.connect();
        pairs = 0;
    }

    @AfterContainer
    static void drop() throws SQLException {
        connection.close();
        otherSide.close();
        worked.close();
        wanted.close();
    }

    /** What is dropped stays in the catalogs as dead rows, and every look at them takes longer. */
    @BeforeTry
    void renew() throws SQLException {
        if (pairs++ == PAIRS_A_DATABASE) {
            drop();
            create();
        }
    }

    @Property(tries = 10, seed = "20251013", shrinking = ShrinkingMode.OFF)
    void the_laws_hold(@ForAll long one, @ForAll long other) {
        SchemaPair pair = new SchemaPair(RandomSchema.of(new Random(one)), RandomSchema.of(new Random(other)));
        failure(pair).ifPresent(failure -> {
            SchemaPair smallest = pair.smallest(each -> isAlike(failure, each));
            throw new AssertionError(
                    failure(smallest).orElse(failure).getMessage() + "\nThe smallest pair:\n" + smallest, failure);
        });
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    @Tag("extended")
    void the_laws_hold_for_many(@ForAll long one, @ForAll long other) {
        the_laws_hold(one, other);
    }

    private static boolean isAlike(Throwable failure, SchemaPair pair) {
        try {
            return failure(pair)
                    .filter(each -> kind(each).equals(kind(failure)))
                    .isPresent();
        } catch (IllegalArgumentException cannotBeCreated) {
            return false;
        }
    }

    /** Which law is broken, or how PostgreSQL refuses. */
    private static String kind(Throwable failure) {
        return failure instanceof SQLException refused
                ? String.valueOf(refused.getSQLState())
                : String.valueOf(failure.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll(":.*", "");
    }

    private static Optional<Throwable> failure(SchemaPair pair) {
        try {
            prove(pair.from(), pair.to());
            return Optional.empty();
        } catch (SQLException | AssertionError failure) {
            return Optional.of(failure);
        }
    }

    private static void prove(Schema a, Schema b) throws SQLException {
        EmptiedDatabase.behind(connection);
        EmptiedDatabase.behind(otherSide);
        Side before = created(a, connection);
        assertThat(CatalogComparison.between(before, created(before.schema(), otherSide)))
                .as("between equal schemas")
                .isEmpty();
        EmptiedDatabase.behind(otherSide);
        Side after = created(b, otherSide);
        List<Change> changes = CatalogComparison.between(before, after);
        List<Change> reversed = WayBack.of(changes, before.schema());

        Rows.insert(before.schema(), connection);
        boolean filled = keepsWhatStays(before.schema(), changes);
        if (!filled) {
            startAgain(a, List.of(changes));
        }
        assertThat(CatalogComparison.between(Desk.side(connection), after))
                .as("after the upgrade")
                .isEmpty();
        if (!filled || !keepsWhatStays(after.schema(), reversed)) {
            startAgain(a, List.of(changes, reversed));
        }
        assertThat(CatalogComparison.between(Desk.side(connection), before))
                .as("after the downgrade")
                .isEmpty();
    }

    /** False where rows were refused, which only some kinds of change may do. */
    private static boolean keepsWhatStays(Schema from, List<Change> changes) throws SQLException {
        Map<Table, Set<String>> staying = staying(from, changes);
        Map<ObjectName, List<String>> rows = rows(staying);
        try {
            Desk.execute(connection, statements(changes));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(refused.getMessage()).matches("2[23].{3}");
            assertThat(changes)
                    .as("what may refuse rows: " + refused.getMessage())
                    .anyMatch(EffectOnRows.ROWS_REFUSED::of);
            return false;
        }
        assertThat(rows(staying)).as("rows and values that stay").isEqualTo(rows);
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
        // A composite value with other attributes is another text.
        Change.only(AlterCompositeType.class, changes)
                .filter(change -> !change.from().equals(change.to()))
                .flatMap(change -> change.uses().stream())
                .forEach(use -> lost.add(ObjectRef.column(use.table(), use.to().name())));
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

    private static Map<ObjectName, List<String>> rows(Map<Table, Set<String>> tables) throws SQLException {
        Map<ObjectName, List<String>> rows = new LinkedHashMap<>();
        for (Map.Entry<Table, Set<String>> entry : tables.entrySet()) {
            rows.put(entry.getKey().name(), Rows.of(entry.getKey(), entry.getValue(), connection));
        }
        return rows;
    }

    private static Side created(Schema schema, Connection on) throws SQLException {
        try {
            Desk.execute(on, statements(SchemaDiff.between(Schema.EMPTY, schema)));
        } catch (SQLException refused) {
            throw new IllegalArgumentException("a schema that cannot be", refused);
        }
        return Desk.side(on);
    }

    private static List<Statement> statements(List<Change> changes) {
        return new PostgresDdl().statements(changes);
    }

    /** The same steps without rows. */
    private static void startAgain(Schema first, List<List<Change>> steps) throws SQLException {
        EmptiedDatabase.behind(connection);
        Desk.execute(connection, statements(SchemaDiff.between(Schema.EMPTY, first)));
        for (List<Change> changes : steps) {
            Desk.execute(connection, statements(changes));
        }
    }
}

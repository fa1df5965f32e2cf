package dev.jpamigrations.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.MigrationException.Blame;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.PostgresServer;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A connection")
final class ConnectorTest {

    private final Connector connector = new Connector();

    @Test
    void namesTheToolAndIsInAutocommit() throws Exception {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = connector.open(address(database, ""));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show application_name")) {
            row.next();

            assertThat(row.getString(1)).isEqualTo("jpa-migrations");
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void tellsTheMajorVersionOfTheServer() throws Exception {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = database.connect()) {
            assertThat(connector.majorVersion(address(database, "")))
                    .isEqualTo(connection.getMetaData().getDatabaseMajorVersion());
        }
    }

    @Test
    void keepsTheNameThatTheUrlGives() throws Exception {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = connector.open(address(database, "?ApplicationName=deploy"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show application_name")) {
            row.next();

            assertThat(row.getString(1)).isEqualTo("deploy");
        }
    }

    @Test
    void toADatabaseThatIsMissingSaysHowToCreateIt() throws Exception {
        try (ScratchDatabase database = PostgresServer.database()) {
            DatabaseAddress there = address(database, "");
            ServerUrl missing = new ServerUrl(
                    there.url().hosts(), "no \"such\"", there.url().parameters());

            MigrationException refused =
                    refused(new DatabaseAddress(missing, there.user(), there.password(), "migrations.url"));

            assertThat(refused.blame()).isEqualTo(Blame.ENVIRONMENT);
            assertThat(refused)
                    .hasMessageStartingWith("[CannotConnect] jdbc:postgresql://")
                    .hasMessageContaining("(SQLSTATE 3D000)")
                    .hasMessageEndingWith("create database \"no \"\"such\"\"\";");
        }
    }

    @Test
    void toAServerThatIsNotThereSaysWhereTheUrlWasFound() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        ServerUrl nobody = url("jdbc:postgresql://localhost:" + free + "/shop?sslpassword=secret");

        assertThat(refused(new DatabaseAddress(nobody, "alice", "secret", "environment variable DATABASE_URL")))
                .hasMessageContaining("(SQLSTATE 08001)")
                .hasMessageEndingWith("the URL was found in environment variable DATABASE_URL.")
                .hasMessageNotContaining("secret");
    }

    private MigrationException refused(DatabaseAddress address) {
        return catchThrowableOfType(
                MigrationException.class, () -> connector.open(address).close());
    }

    @Test
    void withoutAPasswordSaysWhereOneIsLookedFor() throws Exception {
        try (ScratchDatabase database = PostgresServer.database()) {
            DatabaseAddress there = address(database, "");

            assertThat(refused(new DatabaseAddress(there.url(), there.user(), null, "migrations.url")))
                    .hasMessageContaining("MIGRATIONS_PASSWORD")
                    .hasMessageContaining("~/.pgpass");
        }
    }

    @Test
    void withTheWrongPasswordDoesNotShowIt() throws Exception {
        try (ScratchDatabase database = PostgresServer.database()) {
            DatabaseAddress there = address(database, "");

            assertThat(refused(new DatabaseAddress(there.url(), there.user(), "wrong-secret", "migrations.url")))
                    .hasMessageContaining("(SQLSTATE 28P01)")
                    .hasMessageNotContaining("wrong-secret");
        }
    }

    /** The database for a role of its own, since the server asks for a password. */
    private static DatabaseAddress address(ScratchDatabase database, String query) throws Exception {
        String role = "connector_" + database.name();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + role + " login password 's3cret'");
            String url = connection.getMetaData().getURL().replaceFirst("\\?.*", "");
            return new DatabaseAddress(url(url + query), role, "s3cret", "migrations.url");
        }
    }

    private static ServerUrl url(String text) {
        return UrlParser.parse(text).orElseThrow().server("me");
    }
}

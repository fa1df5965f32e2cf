package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Four modules share a database, and each has a history of its own. */
@Order(1)
class PlatformStory {

    private static final List<String> TABLES =
            List.of("party", "currency", "invoice", "invoice_copies", "item", "employee");

    private static PostgresServer server;

    private final Workspace platform = Workspace.copyOf("platform", "stories/platform");

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void modulesEvolveApartAndUpgradeAsOne() {
        Database database = server.create("platform", "wilted-lettuce-73");
        Workspace build = platform.on(database);

        assertThat(build.run("migrations:generate")).succeeded().saysNothingOf("[WARNING]");
        String core = idOf("core");
        String financial = idOf("financial");
        assertThat(text("core"))
                .contains("create table party", "create table currency")
                .doesNotContain("depends-on");
        assertThat(text("financial"))
                .contains("-- depends-on: core/" + core, "create table invoice", "create table invoice_copies")
                .doesNotContain("create table party", "drop table party");
        assertThat(text("inventory")).contains("-- depends-on: financial/" + financial);
        assertThat(text("hr")).contains("-- depends-on: core/" + core, "create table employee");

        assertThat(build.run("-pl", "financial", "-am", "migrations:upgrade")).succeeded();
        assertThat(database.catalog().tables()).contains("party", "invoice").doesNotContain("item", "employee");
        assertThat(versionTables(database)).containsExactly("core_migrations_version", "financial_migrations_version");
        assertThat(build.run("migrations:generate", "verify", "migrations:upgrade", "migrations:current"))
                .succeeded()
                .says("No changes: 5 managed types (core 5) and 1 revision of core (head " + core + ")")
                .says("core", core + " (head)", financial + " (head)");
        assertThat(database.catalog().tables()).containsAll(TABLES);
        assertThat(build.run("migrations:downgrade", "-Dmigrations.target=core/base"))
                .failed()
                .says("financial/" + financial);

        aFifthModuleJoins(build, database);
        anEntityMovesToAnotherModule(build, database);
        anApplicationBringsTheHistoriesOfItsJars();

        Database grown = server.copyOf(database, "grown");
        assertThat(build.run("migrations:downgrade", "-Dmigrations.target=base"))
                .succeeded();
        assertThat(database.catalog().facts()).isEmpty();
        historiesBeginInADatabase(grown);
    }

    /** No file is edited but the parent's list of modules. */
    private void aFifthModuleJoins(Workspace build, Database database) {
        platform.with("platform-crm").edit("pom.xml", "<module>hr</module>", "<module>hr</module><module>crm</module>");

        assertThat(build.run("-pl", "crm", "-am", "migrations:init"))
                .succeeded()
                .says("Created history crm");
        assertThat(build.run("migrations:generate", "migrations:upgrade"))
                .succeeded()
                .says("upgrade <base> -> crm/" + idOf("crm") + "  Create table lead");
        assertThat(text("crm")).contains("-- depends-on: core/" + idOf("core"), "create table lead");
        assertThat(database.catalog().tables()).contains("lead");
        assertThat(versionTables(database)).contains("crm_migrations_version");
    }

    /** Its table stays as it is: the new owner takes it over by stamping. */
    private void anEntityMovesToAnotherModule(Workspace build, Database database) {
        database.execute("insert into holiday values (date '2026-12-25', 'Christmas')");
        String revision = platform.folder().relativize(file("core")).toString();
        platform.move(
                "core/src/main/java/com/acme/platform/core/Holiday.java",
                "hr/src/main/java/com/acme/platform/hr/Holiday.java");
        platform.edit("hr/src/main/java/com/acme/platform/hr/Holiday.java", "platform.core;", "platform.hr;");
        platform.cut(revision, "-- holiday: com.acme.platform.core.Holiday\ncreate table holiday", ");\n");
        platform.cut(revision, "-- holiday: com.acme.platform.core.Holiday\ndrop table holiday", ";\n");

        assertThat(build.run("migrations:generate", "migrations:upgrade"))
                .failed()
                .says("Create table holiday", "[EditedRevision]", "core");
        assertThat(build.run("migrations:stamp", "-Dmigrations.accept=core/" + idOf("core")))
                .succeeded();
        assertThat(build.run("migrations:stamp", "-Dmigrations.target=hr/head", "-Dmigrations.prove"))
                .succeeded();

        assertThat(build.run("verify", "migrations:upgrade")).succeeded().saysNothingOf("Create table holiday");
        assertThat(database.strings("select name from holiday")).containsExactly("Christmas");
    }

    /** The application alone is checked out, and gets the modules as jars. */
    private void anApplicationBringsTheHistoriesOfItsJars() {
        Database database = server.create("portal", "wilted-lettuce-73");
        Workspace portal = Workspace.copyOf("platform-portal", "stories/platform-portal");
        // a repository's released jar is asked for once
        String version = "1.0." + Long.parseLong(idOf("core"), 16);
        portal.edit("pom.xml", "<version.platform>1.0<", "<version.platform>" + version + "<");
        for (String module : List.of("core", "financial")) {
            String target = portal.folder() + "/repository/com/acme/platform/" + module + "/" + version + "/" + module
                    + "-" + version;
            platform.move(module + "/target/" + module + "-1.0.0-SNAPSHOT.jar", target + ".jar");
            portal.write(target + ".pom", """
                    <project>
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>com.acme.platform</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </project>
                    """.formatted(module, version));
        }

        Workspace build = portal.on(database);
        assertThat(build.run("migrations:upgrade", "migrations:generate", "verify"))
                .succeeded()
                .says("Create table");
        assertThat(database.catalog().tables()).contains("party", "invoice").doesNotContain("account");
        assertThat(Workspace.read(portal.files("src/main/resources/**.sql").get(0)))
                .contains("-- depends-on: core/" + idOf("core"), "create table account")
                .doesNotContain("create table party");
        assertThat(build.run("migrations:upgrade")).succeeded().says("Create table account");
        assertThat(build.run("migrations:downgrade", "-Dmigrations.target=core/base"))
                .failed()
                .says("[DependedUpon]", "portal/");
    }

    /** Each module takes the tables of its own entities; one that has none yet makes them. */
    private void historiesBeginInADatabase(Database grown) {
        versionTables(grown).forEach(table -> grown.execute("drop table " + table));
        grown.execute("drop table employee, holiday; create table shedlock (name varchar(64) primary key)");
        for (String module : List.of("core", "financial", "inventory", "hr", "crm")) {
            platform.move(module + "/src/main/resources", "lost/" + module);
            platform.move(module + "/target/classes/db", "lost/classes/" + module);
        }

        assertThat(platform.on(grown)
                        .run(
                                "migrations:generate",
                                "migrations:stamp",
                                "-Dmigrations.against=database",
                                "-Dmigrations.target=core/head,financial/head,inventory/head,crm/head",
                                "-Dmigrations.prove"))
                .succeeded()
                .says("Baseline of ", "In no revision, since no entity asks for it: table shedlock")
                .saysNothingOf("[Pending]");
        assertThat(text("financial"))
                .contains("-- depends-on: core/" + idOf("core"), "create table invoice")
                .doesNotContain("create table party", "shedlock");
        assertThat(text("hr")).contains("-- Create table employee, holiday\n", "-- depends-on: core/" + idOf("core"));
        assertThat(versionTables(grown)).contains("crm_migrations_version", "financial_migrations_version");
    }

    private static List<String> versionTables(Database database) {
        return database.strings(
                "select tablename from pg_tables where tablename like '%\\_migrations\\_version' order by 1");
    }

    private Path file(String module) {
        return platform.revisions(module).get(0);
    }

    private String text(String module) {
        return Workspace.read(file(module));
    }

    private String idOf(String module) {
        return file(module).getFileName().toString().replaceAll(".*-([0-9a-f]{12})_.*", "$1");
    }
}

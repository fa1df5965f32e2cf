package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.HibernateApplication;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.Models;
import dev.jpamigrations.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that {@code ddl-auto=update} carried through three versions of a model comes to a clean history. */
class HibernateUpdateTest {

    private static final String CUSTOMER = """
            package com.acme;
            import jakarta.persistence.*;
            import java.util.List;
            @Entity public class Customer {
                public enum Level { NEW, REGULAR%s }
                @Id @GeneratedValue public Long id;
                @Column(unique = true, nullable = false) public String email;
                @Enumerated(EnumType.STRING) public Level level;
                @OneToMany @JoinColumn(name = "customer_id") public List<Invoice> invoices;
                %s
            }
            """;
    private static final String INVOICE = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity @Table(indexes = @Index(name = "ix_invoice_number", columnList = "number"))
            public class Invoice {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) public Long id;
                public String number;
                %s
            }
            """;
    private static final List<List<String>> VERSIONS = List.of(
            List.of(CUSTOMER.formatted("", "public String fax;"), INVOICE.formatted("")),
            List.of(CUSTOMER.formatted("", "public String phone;"), INVOICE.formatted("public Long total;")),
            List.of(
                    CUSTOMER.formatted(", GOLD", "public String phone; public String city;"),
                    INVOICE.formatted("public Long total;")));

    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
    private final RevisionIds ids = new RevisionIds(new Random(3));
    private final ScratchDatabases scratch = PostgresServer.databases();

    @TempDir
    Path temporary;

    @Test
    void aGrownDatabaseComesToACleanHistory() throws Exception {
        HistoryFolder shop = new HistoryFolder(temporary, "shop");
        Model model = Models.of(VERSIONS.get(2).toArray(String[]::new));
        try (ScratchDatabase database = PostgresServer.database()) {
            for (int i = 0; i < VERSIONS.size(); i++) {
                update(database, temporary.resolve("version" + i), VERSIONS.get(i));
            }
            execute(database, "insert into customer (id, email, fax) values (1, 'ann@example.org', '555')");

            Migrations before = migrations(shop, database);
            Adoption.Adopted adopted = new Adoption(scratch, RunOptions.standard(), writer, ids, Clock.systemUTC())
                    .adopt(shop.read(), model, before.live(scratch), request());
            assertThat(adopted.leftAlone()).containsExactly("column customer.fax");
            writer.write(shop.path(), adopted.draft());
            migrations(shop, database).stampProven(List.of(Target.HEAD), false, scratch);

            Generated next = generated(shop, model);
            assertThat(next.draft().orElseThrow().upgrade().text())
                    .contains("'NEW','REGULAR','GOLD'")
                    .doesNotContain("drop column", "drop table", "unique", "foreign key");
            writer.write(shop.path(), next.draft().orElseThrow());
            migrations(shop, database).upgrade(Target.HEAD);

            assertThat(generated(shop, model).draft()).isEmpty();
            assertThat(migrations(shop, database).live(scratch).compare().differences())
                    .isEmpty();
            assertThat(new Verification(scratch, RunOptions.standard())
                            .verify(shop.read(), model, false)
                            .agrees())
                    .isTrue();
        }
    }

    private Generated generated(HistoryFolder shop, Model model) {
        return new Generation(scratch, RunOptions.standard(), writer, ids, Clock.systemUTC())
                .generate(shop.read(), model, request());
    }

    private static GenerationRequest request() {
        return new GenerationRequest(Placement.onHead("shop"), null, null, RenameAnswers.NONE);
    }

    private static Migrations migrations(HistoryFolder shop, ScratchDatabase database) {
        return new Migrations(shop.read(), database::connect, RunOptions.standard());
    }

    /** What an application with {@code spring.jpa.hibernate.ddl-auto=update} does when it starts. */
    private static void update(ScratchDatabase database, Path folder, List<String> sources) throws Exception {
        new HibernateApplication(folder, sources.toArray(String[]::new))
                .start(
                        database,
                        Map.of("hibernate.hbm2ddl.auto", "update", "hibernate.hbm2ddl.halt_on_error", true),
                        (entities, services, settings) -> SchemaManagementToolCoordinator.process(
                                entities.buildMetadata(), services, settings, action -> {}));
    }

    private static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

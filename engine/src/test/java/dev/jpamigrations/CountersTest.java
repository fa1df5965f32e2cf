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
import java.util.Map;
import java.util.Random;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where identifiers come from changes while rows are there: whatever Hibernate then makes of its sequences, none is given out twice.
 */
class CountersTest {

    private static final String IDENTITY = "@GeneratedValue(strategy = GenerationType.IDENTITY)";

    /** As many rows as need several values of a sequence that counts by fifty. */
    private static final int MANY = 120;

    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
    private final RevisionIds ids = new RevisionIds(new Random(3));
    private final ScratchDatabases scratch = PostgresServer.databases();

    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pooled", "pooled-lo"})
    void from_identity_columns_to_sequences_and_back(String optimizer) throws Exception {
        String[] counting = {
            entity("Customer", IDENTITY), entity("Invoice", IDENTITY), entity("Receipt", IDENTITY), entity("Note", "")
        };
        String[] taking = {
            entity("Customer", "@GeneratedValue"),
            entity("Invoice", sequence(1)),
            entity("Receipt", sequence(1)),
            entity("Note", "@GeneratedValue")
        };
        HistoryFolder shop = new HistoryFolder(temporary, "shop");
        try (ScratchDatabase database = PostgresServer.database()) {
            migrate(shop, database, counting);
            execute(
                    database,
                    "insert into customer select from generate_series(1, 3);"
                            + "insert into invoice select from generate_series(1, 7);"
                            + "insert into receipt select from generate_series(1, 70);"
                            + "insert into note select n from generate_series(1, 90) n");

            migrate(shop, database, taking);
            HibernateApplication application = new HibernateApplication(temporary.resolve("taking"), taking);
            persist(application, database, optimizer);
            persist(application, database, optimizer);

            migrations(shop, database).downgrade(Target.parse("-1"));
            execute(
                    database,
                    "insert into customer select from generate_series(1, 3);"
                            + "insert into invoice select from generate_series(1, 3);"
                            + "insert into receipt select from generate_series(1, 3)");
            migrations(shop, database).upgrade(Target.HEAD);
            persist(application, database, optimizer);

            migrate(shop, database, counting);
            execute(
                    database,
                    "insert into customer select from generate_series(1, 3);"
                            + "insert into invoice select from generate_series(1, 3);"
                            + "insert into receipt select from generate_series(1, 3)");
            migrations(shop, database).downgrade(Target.parse("-1"));
            persist(application, database, optimizer);
        }
    }

    private static String entity(String name, String generated) {
        return "package com.acme; import jakarta.persistence.*; @Entity public class " + name + " { @Id " + generated
                + " public Long id; }";
    }

    private static String sequence(int allocation) {
        return "@GeneratedValue(generator = \"numbers\") @SequenceGenerator(name = \"numbers\", allocationSize = "
                + allocation + ")";
    }

    /** Inserts that collide fail. */
    private static void persist(HibernateApplication application, ScratchDatabase database, String optimizer)
            throws Exception {
        application.start(
                database,
                Map.of("hibernate.id.optimizer.pooled.preferred", optimizer),
                (entities, services, settings) -> {
                    try (SessionFactory factory = entities.buildMetadata().buildSessionFactory();
                            Session session = factory.openSession()) {
                        session.beginTransaction();
                        for (Class<?> entity : entities.getAnnotatedClasses()) {
                            for (int i = 0; i < MANY; i++) {
                                session.persist(entity.getConstructor().newInstance());
                            }
                        }
                        session.getTransaction().commit();
                    }
                });
    }

    private void migrate(HistoryFolder shop, ScratchDatabase database, String... sources) {
        GenerationRequest request = new GenerationRequest(Placement.onHead("shop"), null, null, RenameAnswers.NONE);
        Generated generated = new Generation(scratch, RunOptions.standard(), writer, ids, Clock.systemUTC())
                .generate(shop.read(), Models.of(sources), request);
        writer.write(shop.path(), generated.draft().orElseThrow());
        assertThat(migrations(shop, database).upgrade(Target.HEAD).steps()).hasSize(1);
    }

    private static Migrations migrations(HistoryFolder shop, ScratchDatabase database) {
        return new Migrations(shop.read(), database::connect, RunOptions.standard());
    }

    private static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

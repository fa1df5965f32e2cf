package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A team makes by hand what no entity asks for, in a revision and in the database, and nothing of it ever goes. */
@Order(2)
class UntouchedStory {

    private static final String PAYMENT = "orders/src/main/java/com/acme/shop/orders/Payment.java";
    private static final String HISTORY = "app/src/main/resources/db";
    private static final String BY_HAND = HISTORY + "/migrations/shop-app/20260101_0000-b0b0b0b0b0b0_by_hand.sql";
    private static final String[] AGAINST_DATABASE = {"-Dmigrations.against=database", "-Dmigrations.pending=fail"};

    private static PostgresServer server;

    private Database database;
    private Workspace shop;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void whatATeamMadeByHandSurvivesRevisionsAndTheLossOfTheirHistory() {
        database = server.create("keeper", "pale-anchor-12");
        shop = Workspace.copyOf("shop", "stories/untouched").on(database);
        shop.edit(PAYMENT, "private Instant receivedAt;", "private Instant receivedAt;\n\n    private String status;");
        assertThat(shop.run("migrations:generate")).succeeded();
        writeByHand(shop.revisions("app").get(0));

        assertThat(shop.run("verify"))
                .failed()
                .says("[UnmanagedObject]", "index payment.ix_payment_status", "-- migrations:keep", ".sql:15");
        shop.edit(BY_HAND, "create index ix_payment_status", "-- migrations:keep\ncreate index ix_payment_status");

        survives("private String status;", "@jakarta.persistence.Column(length = 500)\n    private String status;");
        survives("private Instant receivedAt;", "");
        survives("@Table(indexes = @Index(name = \"ix_payment_order\", columnList = \"order_id\"))", "");
        assertThat(shop.revisions("app")).hasSize(5);
        assertThat(shop.run("migrations:upgrade", "verify", AGAINST_DATABASE[0], AGAINST_DATABASE[1]))
                .succeeded()
                .says(database.url() + " (5 revisions applied) is what its revisions make");
        isUntouched();

        loseTheHistory();
        assertThat(shop.run(
                        "migrations:generate",
                        "migrations:stamp",
                        "migrations:generate",
                        AGAINST_DATABASE[0],
                        "-Dmigrations.target=head",
                        "-Dmigrations.prove"))
                .succeeded()
                .says(
                        "No changes: 20 managed types (",
                        " and 1 revision of shop-app (head ",
                        "), and " + database.url() + " (1 revision applied)")
                .says(
                        "Left alone, since no entity asks for it: index payment.ix_payment_status",
                        "Left alone, since no entity asks for it: table shedlock",
                        "mvn migrations:stamp -Dmigrations.target=head -Dmigrations.prove");

        database.execute("create index by_hand on orders (number, status)");
        shop.edit(PAYMENT, "private String status;", "private String status;\n\n    private String note;");
        assertThat(shop.run("migrations:generate", "verify", AGAINST_DATABASE[0], AGAINST_DATABASE[1]))
                .failed()
                .says(
                        "Add column payment.note",
                        "Left alone in " + database.url() + ", since no revision makes it: index orders.by_hand",
                        "[Pending]",
                        "mvn migrations:upgrade");
        isUntouched();
    }

    private void writeByHand(Path parent) {
        String id = parent.getFileName().toString().replaceFirst(".*-([0-9a-f]{12})_.*", "$1");
        shop.write(BY_HAND, """
                -- What the clerks need
                --
                -- revision:   b0b0b0b0b0b0
                -- parents:    %s
                -- created:    2026-01-01T00:00:00Z

                -- migrations:upgrade
                create view open_payment as select id, status from payment where status = 'OPEN';
                comment on view open_payment is 'what clerks look at';
                create function touch() returns trigger language plpgsql as 'begin return new; end';
                create trigger touched before update on payment for each row execute function touch();
                create table shedlock (name varchar(64) primary key, lock_until timestamp, locked_by varchar(255));
                create index ix_payment_open on payment (order_id) where status = 'OPEN';

                create index ix_payment_status on payment (status);

                -- migrations:downgrade
                -- migrations:irreversible the clerks keep it
                """.formatted(id));
    }

    private void survives(String asked, String instead) {
        shop.edit(PAYMENT, asked, instead);
        assertThat(shop.run("migrations:generate", "verify")).succeeded().saysNothingOf("No changes", "shedlock");
    }

    private void isUntouched() {
        assertThat(database.catalog().tables()).contains("shedlock", "open_payment");
        assertThat(database.strings("select indexname from pg_indexes"))
                .contains("ix_payment_open", "ix_payment_status")
                .doesNotContain("ix_payment_order");
        assertThat(database.strings("select tgname from pg_trigger")).contains("touched");
        assertThat(database.strings("select obj_description('open_payment'::regclass)"))
                .containsExactly("what clerks look at");
    }

    private void loseTheHistory() {
        database.execute("drop table shop_app_migrations_version");
        shop.move(HISTORY, "lost/source");
        shop.move("app/target", "lost/target");
    }
}

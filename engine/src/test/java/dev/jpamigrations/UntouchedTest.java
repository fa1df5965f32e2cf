package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.Models;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team makes by hand in a revision is never dropped and never silently taken for the model's. */
class UntouchedTest {

    private static final String PAYMENT = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity @Table(indexes = @Index(name = "ix_payment_paid", columnList = "paid"))
            public class Payment {
                @Id long id;
                String status;
                String note;
                java.time.LocalDate paid;
            }
            """;
    private static final String CLERK = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity public class Clerk { @Id long id; String name; }
            """;

    private static final RevisionIds IDS = new RevisionIds(new Random(5));

    private static RevisionDraft initial;

    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);

    @TempDir
    Path temporary;

    private HistoryFolder shop;
    private Path first;

    @BeforeAll
    static void draft(@TempDir Path empty) {
        UntouchedTest once = new UntouchedTest();
        once.shop = new HistoryFolder(empty, "shop");
        initial = once.generated(PAYMENT, CLERK).draft().orElseThrow();
    }

    @BeforeEach
    void firstRevision() {
        shop = new HistoryFolder(temporary, "shop");
        first = writer.write(shop.path(), initial);
    }

    @Test
    void what_an_entity_could_never_ask_for_takes_no_part() {
        byHand("""
                create view open_payment as select id from payment where status = 'OPEN';
                create materialized view payments as select count(*) from payment;
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger touched before update on payment for each row execute function f();
                create rule silent as on delete to clerk do instead nothing;
                create domain money_amount as numeric(19, 2);
                create type total as (currency text, amount money_amount);
                create function totals() returns setof total language sql as 'select status, id::numeric from payment';
                create extension btree_gist;
                alter table payment enable row level security;
                create policy own on payment using (true);
                alter table payment add constraint one_note exclude (note with =);
                create statistics related on status, note from payment;
                create index ix_open on payment (paid) where status = 'OPEN';
                create index ix_lower on payment (lower(note));
                create index ix_covering on payment (status) include (note);
                create index ix_hash on payment using hash (status);
                create table shedlock (name varchar(64) primary key, locked_by varchar(255));
                create type level as enum ('LOW');
                create table task (id serial primary key, level level);
                create schema audit;
                create table audit.event (id int references payment);
                create table day (day date) partition by range (day);
                create table day_1 partition of day for values from ('2026-01-01') to ('2027-01-01');
                create table archived () inherits (payment)""");

        assertThat(generated(PAYMENT, CLERK).draft()).isEmpty();
        assertThat(verify().agrees()).isTrue();
        assertThat(upgradeTo(PAYMENT.replace("String note;", "String note; String reference;"), CLERK))
                .isEqualTo("-- payment: com.acme.Payment\nalter table payment add column reference varchar(255);");
    }

    @Test
    void anything_else_needs_a_word() {
        List<String> statements = List.of(
                "create index ix_payment_status on payment (status)",
                "alter table payment add column legacy_code int",
                "alter table payment add constraint one_note unique (note)",
                "alter table payment add constraint some_note check (note <> '')",
                "alter table clerk add constraint to_payment foreign key (id) references payment",
                "create sequence invoice_number",
                "create type level as enum ('LOW', 'HIGH')");
        List<String> objects = List.of(
                "index payment.ix_payment_status",
                "column payment.legacy_code",
                "unique payment.one_note",
                "check payment.some_note",
                "foreign key clerk.to_payment",
                "sequence invoice_number",
                "enum type level");
        Path file = byHand(String.join(";\n", statements));

        for (ThrowingCallable goal : List.<ThrowingCallable>of(() -> generated(PAYMENT, CLERK), this::verify)) {
            AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(goal)
                    .hasMessageContaining("-- migrations:keep")
                    .hasMessageContaining("<keep><pattern>");
            for (int i = 0; i < objects.size(); i++) {
                thrown.hasMessageContaining(
                        "[UnmanagedObject] " + file + ":" + (i + 8) + ": It makes " + objects.get(i) + " by hand");
            }
        }

        byHand("-- migrations:keep\n" + String.join(";\n-- migrations:keep\n", statements));
        assertThat(generated(PAYMENT, CLERK).draft()).isEmpty();
    }

    @Test
    void all_of_it_survives_three_more_generations() throws IOException {
        byHand("""
                create view open_payment as select id from payment where status = 'OPEN';
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger touched before update on payment for each row execute function f();
                create table shedlock (name varchar(64) primary key, locked_by varchar(255));
                create index ix_open on payment (paid) where status = 'OPEN';
                -- migrations:keep
                create index ix_payment_status on payment (status)""");

        List<String> versions = List.of(
                PAYMENT.replace("String note;", "String note; String reference;"),
                PAYMENT.replace("String note;", ""),
                PAYMENT.replaceAll("@Table\\(.*\\)\n", "\n"));
        for (String payment : versions) {
            writer.write(shop.path(), generated(payment, CLERK).draft().orElseThrow());
            assertThat(verify(Models.of(payment, CLERK)).agrees()).isTrue();
        }
        for (Path file : shop.read().all().get(0).files().stream()
                .map(each -> Path.of(each.file()))
                .toList()) {
            assertThat(Files.readString(file).replaceAll("(?s)-- migrations:downgrade.*", ""))
                    .doesNotContain("drop index ix_open", "drop index ix_payment_status", "drop trigger", "drop view");
        }
    }

    @Test
    void a_pattern_keeps_without_a_word_in_the_file() {
        byHand("create index ix_payment_status on payment (status); create sequence invoice_number;");

        assertThat(generation()
                        .keeping(Keep.of(List.of("index ix_*_status", "sequence invoice_number")))
                        .generate(shop.read(), Models.of(PAYMENT, CLERK), request())
                        .draft())
                .isEmpty();
        assertThatThrownBy(() -> Keep.of(List.of("ix_report", "drawer x", "index a b")))
                .hasMessageContaining("[MalformedKeep]")
                .hasMessageContaining("\"drawer x\"");
    }

    @Test
    void what_an_entity_once_asked_for_is_an_ordinary_drop() {
        byHand("-- migrations:keep\ncreate index ix_payment_status on payment (status);");

        assertThat(upgradeTo(PAYMENT.replaceAll("@Table\\(.*\\)\n", "\n")))
                .contains("drop table clerk;", "drop index ix_payment_paid;")
                .doesNotContain("ix_payment_status");
        assertThat(upgradeTo(PAYMENT.replace("String note;", ""), CLERK)).contains("drop column note;");
    }

    @Test
    void a_mark_follows_its_object_through_renames() {
        byHand("-- migrations:keep\ncreate index ix_payment_status on payment (status);");
        shop.revision("c < b", "alter index ix_payment_status rename to ix_status;", "select 1;")
                .revision("d < c", "alter index ix_payment_paid rename to ix_paid;", "select 1;");

        assertThat(upgradeTo(PAYMENT.replaceAll("@Table\\(.*\\)\n", "\n"), CLERK))
                .contains("drop index ix_paid;")
                .doesNotContain("ix_status");
    }

    @Test
    void what_postgresql_makes_anew_with_a_type_stays_whose_it_was() {
        byHand("-- migrations:keep\ncreate index ix_payment_status on payment (status)");
        String retyped = PAYMENT.replace("String status;", "@Column(length = 500) String status;")
                .replace("java.time.LocalDate paid;", "java.time.LocalDateTime paid;");

        writer.write(shop.path(), generated(retyped, CLERK).draft().orElseThrow());

        assertThat(generated(retyped, CLERK).draft()).isEmpty();
        assertThat(upgradeTo(retyped.replaceAll("@Table\\(.*\\)\n", "\n"), CLERK))
                .isEqualTo("-- payment: com.acme.Payment\ndrop index ix_payment_paid;");
    }

    @Test
    void a_type_that_is_kept_is_not_compared_and_everything_else_of_its_column_is() {
        byHand("""
                -- migrations:keep
                alter table payment alter column paid type timestamp;
                -- migrations:keep
                alter table payment alter column note type text""");

        assertThat(generated(PAYMENT, CLERK).draft()).isEmpty();
        assertThat(verify().agrees()).isTrue();
        String longer = PAYMENT.replace("String note;", "@Column(length = 500, nullable = false) String note;");
        assertThat(upgradeTo(longer, CLERK))
                .contains("alter table payment alter column note set not null;")
                .doesNotContain("type");
        assertThat(upgradeTo(PAYMENT.replaceAll("@Table\\(.*\\)\n", "\n"), CLERK))
                .isEqualTo("-- payment: com.acme.Payment\ndrop index ix_payment_paid;");
        assertThat(upgradeTo(PAYMENT.replace("String note;", ""), CLERK))
                .contains("alter table payment drop column note;");
    }

    @Test
    void what_is_added_to_a_generated_file_by_hand_is_noticed() throws IOException {
        String text = Files.readString(first);
        Files.writeString(
                first,
                text.replace("\n\n-- migrations:downgrade", "\ncreate index ix_note on payment (note);$0")
                        .replace("$0", "\n\n-- migrations:downgrade")
                        .replace("    status varchar(255)", "    status varchar(255),\n    legacy_code int"));

        assertThatThrownBy(() -> generated(PAYMENT, CLERK))
                .hasMessageContaining("It makes index payment.ix_note by hand")
                .hasMessageContaining("It makes column payment.legacy_code by hand");
    }

    @Test
    void an_edited_statement_stays_the_entitys() throws IOException {
        String text = Files.readString(first);
        Files.writeString(
                first,
                text.replace(
                                "create index ix_payment_paid on payment",
                                "create index ix_payment_paid ON public.payment")
                        .replace("-- payment: com.acme.Payment\n", ""));

        assertThat(upgradeTo(PAYMENT.replaceAll("@Table\\(.*\\)\n", "\n"), CLERK))
                .contains("drop index ix_payment_paid;");
    }

    @Test
    void what_goes_takes_nothing_kept_along() {
        byHand("""
                -- migrations:keep
                create index ix_payment_status on payment (status);
                create index ix_open on payment (note) where status = 'OPEN';
                create statistics related on status, note from payment""");

        assertThatThrownBy(() -> generated(PAYMENT.replace("String status;", ""), CLERK))
                .hasMessageContaining("[DependentObject] index payment.ix_payment_status")
                .hasMessageContaining("[DependentObject] index payment.ix_open")
                .hasMessageContaining("[DependentObject] statistics related on payment");
    }

    @Test
    void views_make_way_for_a_change_of_type_and_come_back() {
        byHand("""
                create view open_payment as select id, note from payment where status in ('OPEN', 'DUE');
                create materialized view notes as select note from open_payment;
                create unique index ix_notes on notes (note);
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger touched instead of update on open_payment for each row execute function f();
                comment on view open_payment is 'what is ''due''';
                comment on column open_payment.note is 'of the clerk';
                alter view open_payment alter column note set default 'none';
                grant select on open_payment to auditor;
                grant select (id), update (note) on open_payment to clerks""");
        String wide = PAYMENT.replace("String note;", "@Column(length = 500) String note;");

        String upgrade = upgradeTo(wide.replace("String status;", "@Column(length = 20) String status;"), CLERK);

        assertThat(upgrade)
                .containsSubsequence(
                        "drop materialized view notes;",
                        "drop view open_payment;",
                        "alter column note type varchar(500)",
                        "create view open_payment as",
                        "create materialized view notes as",
                        "CREATE UNIQUE INDEX ix_notes ON ",
                        "CREATE TRIGGER touched INSTEAD OF UPDATE ON ",
                        "comment on column open_payment.note is 'of the clerk';",
                        "comment on view open_payment is 'what is ''due''';",
                        "alter view open_payment alter column note set default 'none'::character varying;",
                        "grant select on open_payment to auditor;",
                        "grant select (id), update (note) on open_payment to clerks;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function noted(int) returns text begin atomic select note from payment where id = $1; end",
                "create function f() returns trigger language plpgsql as 'begin return new; end';"
                        + " create trigger noted before update of note on payment for each row execute function f()",
                "create policy noted on payment using (note is null)"
            })
    void what_is_bound_to_the_type_of_a_column_is_named(String statements) {
        byHand(statements);

        assertThatThrownBy(
                        () -> generated(PAYMENT.replace("String note;", "@Column(length = 500) String note;"), CLERK))
                .hasMessageContaining("[DependentObject]")
                .hasMessageContaining("noted");
    }

    @Test
    void what_could_have_another_name_is_asked_for_whoever_made_it() {
        byHand(
                "alter table payment add column legacy_code int; create table teller (id bigint primary key, name varchar(255))");
        String code = PAYMENT.replace("String note;", "String note; int code;");
        String cashier = CLERK.replace("class Clerk", "class Cashier");

        assertThatThrownBy(() -> generated(code, CLERK, cashier))
                .hasMessageContaining("[PossibleRename] column payment.legacy_code")
                .hasMessageContaining("renamed: -Dmigrations.rename=payment.legacy_code:payment.code")
                .hasMessageContaining("[PossibleRename] table teller")
                .hasMessageContaining("dropped: -Dmigrations.drop=teller");
    }

    @Test
    void what_a_person_gives_up_goes() {
        byHand("alter table payment add column legacy_code int");
        RenameAnswers answers = RenameAnswers.parse(List.of(), List.of("payment.legacy_code"));

        assertThat(generation()
                        .generate(shop.read(), Models.of(PAYMENT, CLERK), request(answers))
                        .draft()
                        .orElseThrow()
                        .upgrade()
                        .text())
                .contains("alter table payment drop column legacy_code;");
    }

    @Test
    void a_model_that_vanished_is_told_even_where_all_tables_are_made_by_hand() {
        byHand("create table shedlock (name varchar(64) primary key)");

        for (ThrowingCallable goal : List.<ThrowingCallable>of(() -> generated(), () -> verify(Models.of()))) {
            assertThatThrownBy(goal)
                    .hasMessageContaining("[EmptyModel]")
                    .hasMessageContaining("clerk, payment, shedlock");
        }
        assertThat(generation()
                        .keeping(Keep.of(List.of("table *")))
                        .generate(shop.read(), Models.of(), request())
                        .draft())
                .isEmpty();
    }

    @Test
    void what_stands_on_what_goes_is_named() {
        byHand("create view open_payment as select id, note from payment where status = 'OPEN'");

        assertThatThrownBy(() -> generated(PAYMENT.replace("String status;", ""), CLERK))
                .hasMessageContaining("[DependentObject]")
                .hasMessageContaining("view open_payment depends on column status");
    }

    private Path byHand(String statements) {
        String parent = first.getFileName().toString().replaceAll(".*-([0-9a-f]{12})_.*", "$1");
        shop.revision("b < base", statements + ";", "-- migrations:irreversible it stays");
        Path file = shop.file("b");
        try {
            Files.writeString(file, Files.readString(file).replace("parents:    base", "parents:    " + parent));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return file;
    }

    private String upgradeTo(String... sources) {
        return generated(sources).draft().orElseThrow().upgrade().text();
    }

    private Generated generated(String... sources) {
        return generation().generate(shop.read(), Models.of(sources), request());
    }

    private Generation generation() {
        Clock clock = Clock.fixed(Instant.parse("2025-10-13T08:15:30Z"), ZoneOffset.UTC);
        return new Generation(PostgresServer.databases(), RunOptions.standard(), writer, IDS, clock);
    }

    private static GenerationRequest request() {
        return request(RenameAnswers.NONE);
    }

    private static GenerationRequest request(RenameAnswers answers) {
        return new GenerationRequest(Placement.onHead("shop"), null, null, answers);
    }

    private Comparison verify() {
        return verify(Models.of(PAYMENT, CLERK));
    }

    private Comparison verify(Model model) {
        return new Verification(PostgresServer.databases(), RunOptions.standard()).verify(shop.read(), model, false);
    }
}

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities use what no entity asks for: the type of an extension, a function that a revision made by hand. */
class HandMadeGroundTest {

    private static final String CUSTOMER = """
            package com.acme;
            import jakarta.persistence.*;
            import org.hibernate.annotations.ColumnDefault;
            @Entity @Table(schema = "crm") public class Customer {
                @Id long id;
                @Column(columnDefinition = "citext") String email;
                @Column(columnDefinition = "short_code not null") String code;
                @Column(columnDefinition = "mood") String mood;
                @Column(columnDefinition = "amount_range") String amounts;
                @Column(columnDefinition = "place") String place;
                @Column(columnDefinition = "text collate by_number") String house;
                @ColumnDefault("next_number('C')") String number;
                @ColumnDefault("nextval('ticket_seq')") Long ticket;
            }
            """;

    private static final String GROUND = """
            create extension citext;
            create domain short_code as varchar(8) check (value <> '');
            create type mood as enum ('GOOD', 'BAD');
            create type place as (street text, mood mood);
            create type amount_range as range (subtype = numeric);
            create collation by_number (provider = icu, locale = 'en-u-kn-true');
            create table counters (name text primary key, last bigint);
            create function next_number(text) returns text language sql as 'select last::text from counters where name = $1';
            create sequence ticket_seq;
            create schema crm;""";

    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
    private final RevisionIds ids = new RevisionIds(new Random(11));
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:15:30Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private HistoryFolder shop;

    @BeforeEach
    void history() {
        shop = new HistoryFolder(temporary, "shop");
    }

    @Test
    void a_revision_comes_first_and_the_model_stands_on_it() {
        shop.revision("a < base", GROUND, "-- migrations:irreversible nothing is below it");

        writer.write(shop.path(), generated(CUSTOMER));

        assertThat(verified(CUSTOMER)).isTrue();
        String grown = CUSTOMER.replace(
                "@Id long id;", "@Id long id; @Column(columnDefinition = \"citext[]\") String[] more;");
        assertThat(upgrade(generated(grown)))
                .isEqualTo("-- crm.customer: com.acme.Customer\nalter table crm.customer add column more citext[];");
    }

    @Test
    void nothing_of_the_ground_is_taken_for_the_models() {
        shop.revision("a < base", GROUND, "-- migrations:irreversible nothing is below it");

        assertThat(upgrade(generated(CUSTOMER)))
                .startsWith("-- crm.customer: com.acme.Customer\ncreate table crm.customer (")
                .doesNotContain("extension", "create type", "create schema", "create sequence", "counters");
    }

    @Test
    void without_the_revision_it_is_told_what_to_make_first() {
        assertThatThrownBy(() -> generated(CUSTOMER))
                .hasMessageContaining("[ModelRefused]")
                .hasMessageContaining("type \"citext\" does not exist")
                .hasMessageContaining("mvn migrations:revision");
    }

    private RevisionDraft generated(String model) {
        GenerationRequest request = new GenerationRequest(Placement.onHead("shop"), null, null, RenameAnswers.NONE);
        return new Generation(PostgresServer.databases(), RunOptions.standard(), writer, ids, clock)
                .generate(shop.read(), Models.of(model), request)
                .draft()
                .orElseThrow();
    }

    private boolean verified(String model) {
        return new Verification(PostgresServer.databases(), RunOptions.standard())
                .verify(shop.read(), Models.of(model), false)
                .agrees();
    }

    private String upgrade(RevisionDraft draft) {
        String text = writer.text(draft);
        int start = text.indexOf("-- migrations:upgrade") + "-- migrations:upgrade".length();
        return text.substring(start, text.indexOf("-- migrations:downgrade")).strip();
    }
}

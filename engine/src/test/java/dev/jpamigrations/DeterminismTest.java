package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ForkedJvm;
import dev.jpamigrations.testing.Models;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same model and the same revisions become the same bytes, whatever the machine and the order in which types are found. */
class DeterminismTest {

    private static final List<String> ELSEWHERE = List.of(
            "env",
            "JAVA_TOOL_OPTIONS=-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland"
                    + " -Dfile.encoding=ISO-8859-1 -Dline.separator=$ -XX:+UnlockExperimentalVMOptions -XX:hashCode=2");

    @TempDir
    Path folder;

    @Test
    void two_virtual_machines_write_the_same_bytes() throws IOException {
        byte[] here = Written.bytes(folder.resolve("here"), 1);

        try (ForkedJvm other = ForkedJvm.start(
                ELSEWHERE,
                System.getProperty("java.class.path"),
                Written.class,
                folder.resolve("there").toString(),
                "2")) {
            assertThat(new String(Base64.getDecoder().decode(other.line()), StandardCharsets.UTF_8))
                    .isEqualTo(new String(here, StandardCharsets.UTF_8));
        }
    }

    /** Writes two revisions, of which the second changes and drops what the first made. */
    static final class Written {

        private static final String STATE = "enum State { FIRST, İki, THIRD }";

        private Written() {}

        /** Prints the bytes as one line. */
        public static void main(String[] arguments) throws IOException {
            byte[] bytes = bytes(Path.of(arguments[0]), Long.parseLong(arguments[1]));
            System.out.print(Base64.getEncoder().encodeToString(bytes) + "\n");
            System.exit(0);
        }

        static byte[] bytes(Path folder, long seed) throws IOException {
            new HistoryCreator()
                    .create(
                            folder,
                            new HistorySettings("shop", HistorySettings.Owns.CLASSPATH, "shop_version", null),
                            false);
            RevisionIds ids = new RevisionIds(new Random(7));
            RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
            Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:15:30Z"), ZoneOffset.UTC);
            StringBuilder text = new StringBuilder();
            for (boolean grown : new boolean[] {false, true}) {
                List<String> sources = entities(grown);
                Collections.shuffle(sources, new Random(seed));
                GenerationRequest request =
                        new GenerationRequest(Placement.onHead("shop"), null, null, RenameAnswers.NONE);
                Generated generated = new Generation(
                                PostgresServer.databases(), RunOptions.standard(), writer, ids, clock)
                        .generate(Histories.read(List.of(folder)), Models.of(sources.toArray(String[]::new)), request);
                text.append(
                        Files.readString(writer.write(folder, generated.draft().orElseThrow())));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        /** Ten entities that refer to one another in a ring and to one in the middle. */
        private static List<String> entities(boolean grown) {
            List<String> sources = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int next = (i + 1) % 10;
                sources.add("""
                        package com.acme;
                        import jakarta.persistence.*;
                        @Entity @Table(indexes = @Index(columnList = "title"))
                        public class Item%d {
                            %s
                            @Id @GeneratedValue long id;
                            @Enumerated(EnumType.STRING) State state;
                            @Column(unique = true%s) String title;
                            @ManyToOne Item%d next;
                            @ManyToMany java.util.Set<Item0> middle;
                            %s
                        }
                        """.formatted(
                                i,
                                STATE,
                                grown ? ", length = 300" : "",
                                next,
                                grown ? "" : "Integer gone%d; java.time.Instant lost;".formatted(i)));
            }
            return sources;
        }
    }
}

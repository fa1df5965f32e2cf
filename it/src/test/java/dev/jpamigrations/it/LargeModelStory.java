package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More tables than one transaction can make on a server with default settings, which the development database has. */
@Tag("extended")
class LargeModelStory {

    @Test
    void aRevisionOfThousandsOfTablesIsAppliedInManyTransactions() throws IOException {
        Workspace shop = Workspace.copyOf("shop", "stories/large");
        String entities = IntStream.range(0, 2100)
                .mapToObj("@Entity class Part%04d { @Id @GeneratedValue long id; String name; }"::formatted)
                .collect(Collectors.joining("\n"));
        Files.writeString(
                shop.folder().resolve("catalog/src/main/java/com/acme/shop/catalog/Parts.java"),
                "package com.acme.shop.catalog;\n\nimport jakarta.persistence.*;\n\n" + entities + "\n");

        assertThat(shop.run("migrations:generate", "-Dmigrations.message=Open a large shop"))
                .succeeded();
        assertThat(shop.revisions("app"))
                .singleElement()
                .satisfies(file -> assertThat(file).content().contains("-- migrations:no-transaction"));
        assertThat(shop.run("migrations:upgrade")).succeeded();
        assertThat(shop.run("migrations:downgrade", "-Dmigrations.target=base")).succeeded();
    }
}

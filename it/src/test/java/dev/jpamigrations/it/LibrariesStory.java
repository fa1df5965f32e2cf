package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Entities of libraries that applications embed, and what is left there of the old namespace. */
class LibrariesStory {

    @Test
    void whatLibrariesBringIsListedAndGenerated() throws IOException {
        Workspace events = Workspace.copyOf("libraries", "stories/libraries");

        assertThat(events.run("migrations:registry", "migrations:generate"))
                .succeeded()
                .says(
                        "axon-messaging:4.12.1",
                        "token_entry  ",
                        "spring-modulith-events-jpa:1.4.4",
                        "event_publication  ")
                .says("[WARNING] [JavaxPersistence] org.axonframework:axon-messaging:4.12.1: ")
                .says("Wrote src/main/resources/db/migrations/events/");
        assertThat(Workspace.read(
                        events.files("src/main/resources/db/migrations/**.sql").get(0)))
                .contains("create table token_entry (")
                .contains("create table event_publication (");

        write(events, "javax/persistence/Entity.java", """
                package javax.persistence;

                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface Entity {}
                """);
        write(events, "com/acme/Event.java", "package com.acme;\n\n@javax.persistence.Entity\nclass Event {}\n");

        assertThat(events.run("migrations:generate"))
                .failed()
                .says("[JavaxPersistence] module events: ", "are on com.acme.Event.", "by jakarta.persistence.");
    }

    private static void write(Workspace workspace, String source, String text) throws IOException {
        Path file = workspace.folder().resolve("src/main/java").resolve(source);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

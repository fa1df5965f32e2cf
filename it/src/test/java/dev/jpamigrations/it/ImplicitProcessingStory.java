package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From JDK 23 on, the compiler does not look for processors among the dependencies unless it is told to process. */
@Tag("extended")
class ImplicitProcessingStory {

    @Test
    void aProcessorAmongTheDependenciesDoesNotRunAnyMore() {
        Jdk newest = Jdk.newest();
        assertThat(newest.version()).as("the newest JDK beside this one").isGreaterThanOrEqualTo(23);
        Workspace workshop = Workspace.copyOf("workshop", "stories/newest-jdk").with(newest);
        workshop.cut("pom.xml", "<annotationProcessorPaths>", "</annotationProcessorPaths>");
        workshop.edit("pom.xml", "  </dependencies>", """
                    <dependency>
                      <groupId>dev.jpamigrations</groupId>
                      <artifactId>migrations-processor</artifactId>
                      <version>%s</version>
                      <scope>provided</scope>
                    </dependency>
                  </dependencies>""".formatted(Settings.text("version")));

        Build failed = workshop.run("migrations:generate");

        assertThat(failed)
                .failed()
                .says(
                        "[UnregisteredEntity] module workshop-tools: No registry names com.acme.workshop.Tool: the processor is"
                                + " on the class path, which the compiler of JDK " + newest.version()
                                + " does not search.");
        workshop.edit(
                "pom.xml",
                "          <configuration>",
                "          <configuration>\n" + Advice.of(failed).get(0).xml());
        assertThat(workshop.run("clean", "migrations:generate", "-Dmigrations.dryRun"))
                .succeeded()
                .says("create table tool (")
                .saysNothingOf("UnregisteredEntity", "StaleRegistry");
    }
}

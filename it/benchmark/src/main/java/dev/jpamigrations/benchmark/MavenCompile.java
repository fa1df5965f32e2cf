package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/** Compiles the sample project with Maven, as a whole from a clean state; the contenders take turns. */
final class MavenCompile {

    static final int RUNS = 3;

    private final SampleProject project;
    private final ClassPath libraries;

    MavenCompile(SampleProject project, ClassPath libraries) {
        this.project = project;
        this.libraries = libraries;
    }

    Results measure() throws IOException, InterruptedException {
        Results results = new Results();
        for (int run = -1; run < RUNS; run++) {
            for (Contender contender : Contender.all(libraries)) {
                Duration duration = compile(contender);
                if (run >= 0) {
                    results.add(contender.name(), duration);
                }
            }
        }
        return results;
    }

    private Duration compile(Contender contender) throws IOException, InterruptedException {
        writePoms(contender);
        for (SampleModule module : SampleProject.modules()) {
            Folders.empty(project.folder().resolve(module.name()).resolve("target"));
        }
        long start = System.nanoTime();
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "--batch-mode", "--quiet", "compile")
                .directory(project.folder().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (maven.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void writePoms(Contender contender) {
        String arguments = contender.options().stream()
                .map(option -> "<arg>" + option + "</arg>")
                .collect(Collectors.joining());
        String modules = SampleProject.modules().stream()
                .map(module -> "<module>" + module.name() + "</module>")
                .collect(Collectors.joining());
        SampleProject.write(project.folder().resolve("pom.xml"), PARENT.formatted(modules, arguments, api()));
        for (SampleModule module : SampleProject.modules()) {
            String dependency = module.number() == 0
                    ? ""
                    : DEPENDENCY.formatted(new SampleModule(module.number() - 1).name());
            SampleProject.write(
                    project.folder().resolve(module.name()).resolve("pom.xml"),
                    CHILD.formatted(module.name(), dependency));
        }
    }

    /** The version of Jakarta Persistence on this benchmark's class path. */
    private String api() {
        String name = libraries.jar("jakarta.persistence-api").getFileName().toString();
        return name.substring("jakarta.persistence-api-".length(), name.length() - ".jar".length());
    }

    private static final String HEAD = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
            """;

    private static final String PARENT = HEAD + """
              <groupId>acme</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging>
              <modules>%s</modules>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <build><plugins>
                <plugin>
                  <groupId>org.apache.maven.plugins</groupId><artifactId>maven-resources-plugin</artifactId>
                  <version>3.3.1</version>
                </plugin>
                <plugin>
                  <groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId>
                  <version>3.14.1</version>
                  <configuration><compilerArgs>%s</compilerArgs></configuration>
                </plugin>
              </plugins></build>
              <dependencies>
                <dependency>
                  <groupId>jakarta.persistence</groupId><artifactId>jakarta.persistence-api</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
            </project>
            """;

    private static final String CHILD = HEAD + """
              <parent><groupId>acme</groupId><artifactId>parent</artifactId><version>1</version></parent>
              <artifactId>%s</artifactId>
              <dependencies>%s</dependencies>
            </project>
            """;

    private static final String DEPENDENCY =
            "<dependency><groupId>acme</groupId><artifactId>%s</artifactId><version>1</version></dependency>";
}

package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Compiles the sample project with Maven, as a whole from a clean state; the contenders take turns. */
final class MavenCompile {

    private final SampleProject project;
    private final ClassPath libraries;

    MavenCompile(SampleProject project, ClassPath libraries) {
        this.project = project;
        this.libraries = libraries;
    }

    /**
     * Measures the contenders, after one run of each that nobody looks at.
     *
     * @param contenders take turns
     * @param runs how often each is measured
     */
    Measured measure(List<Contender> contenders, int runs) throws IOException, InterruptedException {
        compile(contenders, Measured.nothing());
        Measured measured = Measured.nothing();
        for (int run = 0; run < runs; run++) {
            compile(contenders, measured);
        }
        return measured;
    }

    private void compile(List<Contender> contenders, Measured measured) throws IOException, InterruptedException {
        for (Contender contender : contenders) {
            prepare(contender);
            long start = System.nanoTime();
            Duration worked = compile();
            measured.add(contender, Duration.ofNanos(System.nanoTime() - start), worked);
        }
    }

    private void prepare(Contender contender) throws IOException {
        writePoms(contender);
        for (SampleModule module : SampleProject.modules()) {
            Folders.empty(project.folder().resolve(module.name()).resolve("target"));
        }
    }

    /** Compiles once and tells the processor time, which is known as long as the process lives: to a few milliseconds. */
    private Duration compile() throws IOException, InterruptedException {
        Path output = project.folder().resolve("maven.log");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "--batch-mode",
                        "--quiet",
                        "compile")
                .directory(project.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Duration worked = Duration.ZERO;
        while (!maven.waitFor(5, TimeUnit.MILLISECONDS)) {
            worked = maven.info().totalCpuDuration().orElse(worked);
        }
        if (maven.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
        return worked;
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
            String dependency =
                    module.number() == 0 ? "" : DEPENDENCY.formatted(new SampleModule(module.number() - 1).name());
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

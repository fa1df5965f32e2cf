package dev.jpamigrations.it;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A jar with the entity {@code com.acme.parts.Part}, in a Maven repository of its own below a project. The two have different
 * names, because Maven asks for a released jar once. Their jars of test classes hold the same entity.
 */
final class LibraryJar {

    /** {@code com.acme:parts:1.0}, compiled as a build without our processor does. */
    static final LibraryJar UNREGISTERED = new LibraryJar("parts", "-proc:none");

    /** {@code com.acme:registered-parts:1.0}, compiled as a build with our processor does. */
    static final LibraryJar REGISTERED =
            new LibraryJar("registered-parts", "-processor", "dev.jpamigrations.processor.RegistryProcessor");

    /** What a POM needs to find it. */
    static final String REPOSITORY = """
              <repositories>
                <repository>
                  <id>parts</id>
                  <url>file://${maven.multiModuleProjectDirectory}/parts</url>
                </repository>
              </repositories>
            """;

    private static final String SOURCE = """
            package com.acme.parts;

            @jakarta.persistence.Entity
            public class Part {

                @jakarta.persistence.Id
                private long number;
            }
            """;

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>%s</artifactId>
              <version>1.0</version>
            </project>
            """;

    private final String artifactId;
    private final List<String> options;

    private LibraryJar(String artifactId, String... options) {
        this.artifactId = artifactId;
        this.options = List.of(options);
    }

    /** Its test classes as a dependency of scope test. */
    String testClasses() {
        return dependency("test").replace("<scope>", "<classifier>tests</classifier><scope>");
    }

    /** The dependency in a scope. */
    String dependency(String scope) {
        return """
                    <dependency>
                      <groupId>com.acme</groupId>
                      <artifactId>%s</artifactId>
                      <version>1.0</version>
                      <scope>%s</scope>
                    </dependency>
                """.formatted(artifactId, scope);
    }

    /** Compiles the jar into the folder {@code parts} of a project. */
    void compileInto(Workspace workspace) {
        Path folder = workspace.folder().resolve("parts");
        Path source = folder.resolve("src/com/acme/parts/Part.java");
        Path classes = folder.resolve("classes");
        Path published = folder.resolve("com/acme/" + artifactId + "/1.0");
        try {
            Files.createDirectories(source.getParent());
            Files.createDirectories(classes);
            Files.createDirectories(published);
            Files.writeString(source, SOURCE);
            Files.writeString(published.resolve(artifactId + "-1.0.pom"), POM.formatted(artifactId));
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of("-d", classes.toString(), "--release", "17"));
            arguments.addAll(List.of("-classpath", System.getProperty("java.class.path"), source.toString()));
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new AssertionError("The library does not compile.");
            }
            pack(classes, published.resolve(artifactId + "-1.0.jar"));
            pack(classes, published.resolve(artifactId + "-1.0-tests.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
    }
}

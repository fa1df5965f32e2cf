package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileReaderTest {

    private static final String ORDER =
            "package com.acme; import jakarta.persistence.*; @Entity class Order extends Base { @Id long id; %s }";

    @TempDir
    private Path folder;

    /** As a jar for GWT has them. */
    @Test
    void passesOverSourcesThatLieBesideTheClassFiles() throws IOException {
        Path order = Compilation.write(folder, "src/Order.java", ORDER.formatted("String code;"));
        Path base = Compilation.write(folder, "src/Base.java", "package com.acme; class Base {}");
        Path classes = new Compilation(Compilation.Kind.JAVAC, folder.resolve("classes"))
                .lenient()
                .compile(List.of(order, base));
        Files.writeString(order, ORDER.formatted("Unknown other;"));
        Path jar = folder.resolve("orders.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, classes.resolve("com/acme/Order.class"), "com/acme/Order.class", 1);
            add(out, classes.resolve("com/acme/Base.class"), "com/acme/Base.class", 1);
            add(out, order, "com/acme/Order.java", 2);
        }
        List<Path> classPath = new ArrayList<>(TestClassPath.entries());
        classPath.add(jar);

        Reading reading = new ClassFileReader(classPath).read(List.of("com.acme.Order"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.types()).singleElement().satisfies(type -> assertThat(type.attributes())
                .extracting(Attribute::name)
                .containsExactlyInAnyOrder("id", "code"));
    }

    private static void add(JarOutputStream jar, Path file, String name, int day) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(day * 86_400_000L * 365 * 20);
        jar.putNextEntry(entry);
        Files.copy(file, jar);
        jar.closeEntry();
    }
}

package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeFacts;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of other languages: javac never sees their sources, and reads their class files as it reads its own. */
class OtherLanguagesTest {

    private static final Path TOOLS = Path.of("target/tools").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void kotlin() throws Exception {
        Compilation.write(folder, "src/Order.kt", """
                package com.acme

                import jakarta.persistence.*

                @Entity
                class Order(@Id var id: Long, @Column(length = 20) val code: String, var note: String?) : Base() {
                    @Enumerated(EnumType.STRING)
                    lateinit var state: State

                    @ElementCollection
                    var lines: MutableList<Line> = mutableListOf()

                    @get:Transient
                    val total: Int
                        get() = lines.size

                    companion object {
                        const val LIMIT = 10
                    }
                }

                @Embeddable
                data class Line(val quantity: Int, val price: java.math.BigDecimal?)

                @MappedSuperclass
                abstract class Base {
                    @Version
                    var version: Int = 0
                }

                enum class State { OPEN, PAID }
                """);
        Path output = folder.resolve("classes");
        List<Path> kotlin = tools("kotlin");
        run(
                kotlin,
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-classpath",
                path(Stream.concat(kotlin.stream(), TestClassPath.entries().stream())
                        .toList()),
                "-d",
                output.toString(),
                folder.resolve("src").toString());

        List<ManagedType> types =
                read(output, kotlin, "com.acme.Order", "com.acme.Line", "com.acme.Base", "com.acme.State");

        assertThat(types)
                .extracting(type -> type.name() + " " + type.kind())
                .containsExactly(
                        "com.acme.Base " + ManagedKind.MAPPED_SUPERCLASS,
                        "com.acme.Line " + ManagedKind.EMBEDDABLE,
                        "com.acme.Order " + ManagedKind.ENTITY);
        assertThat(fields(types.get(2)))
                .containsExactly(
                        "long id [jakarta.persistence.Id]",
                        "java.lang.String code [jakarta.persistence.Column]",
                        "java.lang.String note []",
                        "com.acme.State state [jakarta.persistence.Enumerated]",
                        "java.util.List lines [jakarta.persistence.ElementCollection]");
        assertThat(types.get(2).attributes())
                .filteredOn(attribute -> attribute.name().equals("total"))
                .singleElement()
                .satisfies(total -> assertThat(total.annotation("jakarta.persistence.Transient"))
                        .isPresent());
        assertThat(fields(types.get(1))).containsExactly("int quantity []", "java.math.BigDecimal price []");
        assertThat(types.get(2).references())
                .filteredOn(facts -> facts.name().equals("com.acme.State"))
                .extracting(TypeFacts::constants)
                .containsExactly(List.of("OPEN", "PAID"));
    }

    @Test
    void groovy() throws Exception {
        Compilation.write(folder, "src/Customer.groovy", """
                package com.acme

                import jakarta.persistence.*

                @Entity
                class Customer {
                    @Id Long id
                    @Column(length = 40) String name
                    Set<String> tags
                }
                """);
        Path output = Files.createDirectories(folder.resolve("classes"));
        List<Path> groovy = tools("groovy");
        List<Path> classPath =
                Stream.concat(groovy.stream(), TestClassPath.entries().stream()).toList();
        run(
                classPath,
                "org.codehaus.groovy.tools.FileSystemCompiler",
                "-d",
                output.toString(),
                folder.resolve("src/Customer.groovy").toString());

        List<ManagedType> types = read(output, groovy, "com.acme.Customer");

        assertThat(fields(types.get(0)))
                .containsExactly(
                        "java.lang.Long id [jakarta.persistence.Id]",
                        "java.lang.String name [jakarta.persistence.Column]",
                        "java.util.Set tags []");
    }

    private static List<String> fields(ManagedType type) {
        return type.attributes().stream()
                .filter(attribute -> attribute.member() == Attribute.Member.FIELD && !attribute.isTransient())
                .map(attribute -> attribute.type().name() + " " + attribute.name() + " "
                        + attribute.annotations().stream()
                                .map(annotation -> annotation.type())
                                .toList())
                .toList();
    }

    private static List<ManagedType> read(Path output, List<Path> library, String... names) {
        List<Path> classPath = new ArrayList<>(List.of(output));
        classPath.addAll(library);
        classPath.addAll(TestClassPath.entries());
        Reading reading = new ClassFileReader(classPath).read(List.of(names));
        assertThat(reading.findings()).isEmpty();
        return reading.types();
    }

    private static List<Path> tools(String language) throws Exception {
        try (Stream<Path> jars = Files.list(TOOLS.resolve(language))) {
            return jars.sorted().toList();
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(List<Path> classPath, String mainClass, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path(classPath),
                mainClass));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}

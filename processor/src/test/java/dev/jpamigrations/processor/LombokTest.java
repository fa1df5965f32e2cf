package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok adds members while the processor looks. What is recorded is what the class files show, whoever comes first. */
class LombokTest {

    private static final Path LOMBOK = Path.of("target/tools/lombok.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "Lombok first: {0}")
    @ValueSource(booleans = {true, false})
    void whatLombokWritesIsRecorded(boolean first) throws Exception {
        Compilation.write(folder, "src/com/acme/Order.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                @lombok.Getter
                @lombok.Setter
                @lombok.Builder
                @lombok.NoArgsConstructor
                @lombok.AllArgsConstructor
                class Order {
                    @Id private Long id;
                    @Column(length = 20) private String code;
                    @lombok.Builder.Default private boolean paid = false;
                    @Embedded private Money total;
                }
                """);
        Compilation.write(folder, "src/com/acme/Customer.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                @Access(AccessType.PROPERTY)
                @lombok.Data
                class Customer {
                    @lombok.Getter(onMethod_ = @Id) private Long id;
                    @lombok.Getter(onMethod_ = @Column(length = 40)) private String name;
                    @lombok.Getter(lombok.AccessLevel.NONE) private String hidden;
                }
                """);
        Compilation.write(folder, "src/com/acme/Money.java", """
                package com.acme;
                @jakarta.persistence.Embeddable
                @lombok.Value
                @lombok.NoArgsConstructor(force = true)
                class Money {
                    java.math.BigDecimal amount;
                }
                """);
        Compilation compilation = new Compilation(Compilation.Kind.JAVAC, folder.resolve("classes")).against(LOMBOK);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {LOMBOK.toUri().toURL()})) {
            Processor lombok =
                    (Processor) loader.loadClass("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                            .getConstructor()
                            .newInstance();
            Path output = (first ? compilation.beside(lombok) : compilation.before(lombok))
                    .with("-Xlint:none")
                    .compile(Compilation.sources(folder.resolve("src")));

            List<ManagedType> recorded = Compilation.registry(output).types();
            assertThat(recorded.stream().map(ManagedType::withoutSource).toList())
                    .isEqualTo(classFiles(output, recorded));
            assertThat(attributes(recorded.get(0)))
                    .containsExactly(
                            "FIELD id []",
                            "FIELD name []",
                            "FIELD hidden []",
                            "GETTER id [jakarta.persistence.Id]",
                            "GETTER name [jakarta.persistence.Column]");
            assertThat(attributes(recorded.get(2)))
                    .containsExactly(
                            "FIELD id [jakarta.persistence.Id]",
                            "FIELD code [jakarta.persistence.Column]",
                            "FIELD paid []",
                            "FIELD total [jakarta.persistence.Embedded]",
                            "GETTER code []",
                            "GETTER id []",
                            "GETTER paid []",
                            "GETTER total []");
            assertThat(recorded.get(2).source()).isEqualTo(new ManagedType.Source("Order.java", 9));
        }
    }

    private static List<String> attributes(ManagedType type) {
        return type.attributes().stream()
                .map(attribute -> attribute.member() + " " + attribute.name() + " " + annotations(attribute))
                .toList();
    }

    private static List<String> annotations(Attribute attribute) {
        return attribute.annotations().stream()
                .map(annotation -> annotation.type())
                .toList();
    }

    private static List<ManagedType> classFiles(Path output, List<ManagedType> recorded) {
        List<Path> classPath = new ArrayList<>(List.of(output));
        classPath.addAll(TestClassPath.entries());
        return new ClassFileReader(classPath)
                .read(recorded.stream().map(ManagedType::name).toList()).types().stream()
                        .map(ManagedType::withoutSource)
                        .toList();
    }
}

package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities that another processor writes, one in each of several rounds, and a source that needs what it writes. */
class GeneratedEntitiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"JAVAC, true", "JAVAC, false", "ECJ, true", "ECJ, false"})
    void areRecordedInWhicheverRoundTheyCome(Compilation.Kind compiler, boolean ours) throws Exception {
        // The super class is written by the processor only: to javac it is an error type until then.
        Path order = Compilation.write(folder, "src/com/acme/Order.java", """
                package com.acme;
                @jakarta.persistence.Entity
                class Order extends OrderBase {
                    Customer customer;
                }
                """);
        Compilation compilation = new Compilation(compiler, folder.resolve("classes")).with("-Amigrations.module=shop");
        Writing writing = new Writing("""
                package com.acme;
                @jakarta.persistence.MappedSuperclass
                abstract class OrderBase { @jakarta.persistence.Id Long id; }
                """, """
                package com.acme;
                @jakarta.persistence.Entity
                class Customer { @jakarta.persistence.Id long id; }
                """, """
                package com.acme;
                @jakarta.persistence.Entity
                class Invoice extends OrderBase { Order order; }
                """);
        Path output = (ours ? compilation.before(writing) : compilation.beside(writing)).compile(List.of(order));

        assertThat(Compilation.registry(output).types())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Customer", "com.acme.Invoice", "com.acme.Order", "com.acme.OrderBase");
        assertThat(new ClassFileReader(classPath(output))
                                .read(List.of(
                                        "com.acme.Customer",
                                        "com.acme.Invoice",
                                        "com.acme.Order",
                                        "com.acme.OrderBase"))
                                .types()
                                .stream()
                                .map(ManagedType::withoutSource)
                                .toList())
                .isEqualTo(Compilation.registry(output).types().stream()
                        .map(ManagedType::withoutSource)
                        .toList());
    }

    private static List<Path> classPath(Path output) {
        List<Path> entries = new java.util.ArrayList<>(List.of(output));
        entries.addAll(TestClassPath.entries());
        return entries;
    }

    /** Writes one source in each round. */
    private static final class Writing extends AbstractProcessor {

        private final Deque<String> sources;

        Writing(String... sources) {
            this.sources = new ArrayDeque<>(List.of(sources));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!sources.isEmpty()) {
                String source = sources.remove();
                String name = source.replaceAll("(?s).*?class (\\w+).*", "com.acme.$1");
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}

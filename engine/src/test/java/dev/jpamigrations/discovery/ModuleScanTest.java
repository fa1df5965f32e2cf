package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.UnmappedType.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A module on no class path is judged from")
class ModuleScanTest {

    private static final String ORDER =
            "package com.acme; @jakarta.persistence.Entity public class Order { @jakarta.persistence.Id long id; }";

    @TempDir
    private Path folder;

    /** A source and the managed types that it declares. */
    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of("import jakarta.persistence.Entity; @Entity class A {}", "A ENTITY"),
                Arguments.of(
                        "package p; import jakarta.persistence.*; @MappedSuperclass class A {}",
                        "p.A MAPPED_SUPERCLASS"),
                Arguments.of("package p.q; @jakarta.persistence.Embeddable record A(int b) {}", "p.q.A EMBEDDABLE"),
                Arguments.of(
                        "import jakarta.persistence.*; @Converter class A implements AttributeConverter<B, C> {}",
                        "A CONVERTER"),
                Arguments.of(
                        "package p; import jakarta.persistence.*; class A { interface B { @Entity class C {} } }",
                        "p.A$B$C ENTITY"),
                Arguments.of(
                        "import jakarta.persistence.*; @Entity class A {} @Embeddable class B {}",
                        "A ENTITY, B EMBEDDABLE"),
                Arguments.of("import org.mongodb.Entity; import jakarta.persistence.*; @Entity class A {}", ""),
                Arguments.of("import javax.persistence.Entity; @Entity class A {}", ""),
                Arguments.of("import jakarta.persistence.Id; @Entity class A { @Id long id; }", ""),
                Arguments.of("/** Not a jakarta.persistence.Entity. */ class A {}", ""),
                Arguments.of("import jakarta.persistence.*; class A { void b() { @Entity class C {} } }", ""),
                Arguments.of(
                        "import jakarta.persistence.*; @Entity @Missing(x = 1) class A extends Missing {", "A ENTITY"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_text_of_its_sources(String source, String types) {
        TestModule module = new TestModule(folder, "returns").source("p/A.java", source);

        assertThat(scan(module, false)).isEqualTo(types);
    }

    @Test
    void nothing_where_it_has_no_sources_and_was_never_compiled() {
        assertThat(scan(new TestModule(folder, "docs"), false)).isEmpty();
    }

    @Test
    void its_sources_where_its_class_folder_may_be_old() {
        TestModule module = new TestModule(folder, "returns")
                .source("com/acme/Order.java", ORDER)
                .compile();
        module.source("com/acme/Order.java", ORDER.replace("Order", "Return"));

        assertThat(scan(module, false)).isEqualTo("com.acme.Return ENTITY");
    }

    @Test
    void its_class_folder_where_the_build_has_compiled_it() {
        TestModule module = new TestModule(folder, "returns")
                .source("com/acme/Order.java", ORDER)
                .compile();
        module.delete("com/acme/Order.java");

        assertThat(scan(module, true)).isEqualTo("com.acme.Order ENTITY");
    }

    /** As a compiler of another language leaves it; javac itself writes the name of the file that it was given. */
    @Test
    void its_class_folder_where_it_is_not_written_in_Java() {
        TestModule module = new TestModule(folder, "returns")
                .source("com/acme/Order.java", ORDER)
                .compile("-g:none")
                .delete("com/acme/Order.java");

        assertThat(scan(module, false)).isEqualTo("com.acme.Order ENTITY");
    }

    private static String scan(TestModule module, boolean isCompiled) {
        List<UnmappedType> types = new ModuleScan().scan(module.entry(), List.of(module.sources()), isCompiled);
        assertThat(types).allSatisfy(type -> assertThat(type.reason()).isEqualTo(Reason.UNREACHABLE));
        return types.stream().map(type -> type.name() + " " + type.kind()).collect(Collectors.joining(", "));
    }
}

package dev.jpamigrations.discovery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.ClassPathEntry.Scope;
import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An entity")
class AdmissionTest {

    private static final String ORDER = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Order {
                @jakarta.persistence.Id
                private long id;
            }
            """;

    @TempDir
    private static Path folder;

    private static TestModule unregistered;
    private static TestModule registered;

    @BeforeAll
    static void compile() {
        unregistered = new TestModule(folder.resolve("unregistered"), "orders")
                .source("com/acme/Order.java", ORDER)
                .compileWithoutProcessor();
        registered = new TestModule(folder.resolve("registered"), "orders")
                .source("com/acme/Order.java", ORDER)
                .compile();
    }

    /**
     * Where the entity is; {@code dependencyEntities}, includes with a plus and excludes with a minus; what comes of it where
     * {@code unregisteredEntities} is fail, read, ignore.
     */
    @ParameterizedTest(name = "of a {0} with {1}: {2}, {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            module              |                              | problem | model and notice | notice
            jar                 |                              | problem | model and notice | notice
            provided jar        |                              | problem | model and notice | notice
            test jar            |                              | problem | notice           | notice
            registered module   |                              | model   | model            | model
            registered jar      |                              | model   | model            | model
            registered provided jar |                          | model   | model            | model
            registered test jar |                              | problem | notice           | notice

            module              | +com.acme:orders             | model   | model            | model
            jar                 | +com.acme:*                  | model   | model            | model
            jar                 | +*:ord*                      | model   | model            | model
            jar                 | +com.acme:order              | problem | model and notice | notice
            jar                 | +org.other:* +com.acme:orders | model  | model            | model
            provided jar        | +com.*:orders                | model   | model            | model
            test jar            | +com.acme:*                  | problem | notice           | notice

            module              | -com.acme:orders             | nothing | nothing          | nothing
            jar                 | -com.acme:*                  | nothing | nothing          | nothing
            provided jar        | -*                           | nothing | nothing          | nothing
            test jar            | -*:orders                    | nothing | nothing          | nothing
            registered test jar | -*:orders                    | nothing | nothing          | nothing
            registered jar      | -com.acme:*                  | model   | model            | model
            jar                 | +com.acme:* -com.acme:orders | nothing | nothing          | nothing
            jar                 | +com.acme:* -com.acme:other  | model   | model            | model
            """)
    void is_admitted_as_the_user_says(String where, String patterns, String fail, String read, String ignore) {
        DependencyEntities dependencyEntities = dependencyEntities(patterns == null ? "" : patterns);

        assertThat(Stream.of(UnregisteredEntities.values())
                        .map(word -> outcome(new Discovery(word, dependencyEntities, ProcessorSetup.UNKNOWN)
                                .discover(classPath(entry(where))))))
                .containsExactly(fail, read, ignore);
    }

    @Test
    void that_only_tests_have_is_told_with_its_jar() {
        Discovered discovered = new Discovery(
                        UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                .discover(classPath(entry("registered test jar")));

        assertThat(discovered.problems()).singleElement().asString().startsWith("""
                [UnregisteredEntity] com.acme:orders:1.0: The model lacks com.acme.Order: it is a dependency of scope test, \
                which the application does not have when it runs.
                """);
        assertThat(discovered.unregistered()).extracting(UnmappedType::name).containsExactly("com.acme.Order");
    }

    @Test
    void of_a_module_with_the_processor_is_older_than_that_unless_it_is_no_java() throws IOException {
        TestModule module = new TestModule(folder.resolve("kotlin"), "orders")
                .source("com/acme/Order.java", ORDER)
                .compileWithoutProcessor();
        Discovery discovery =
                new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, entry -> Optional.empty());

        assertThat(discovery.discover(classPath(module.entry())).notices())
                .extracting(Problem::code)
                .containsExactly("StaleRegistry");

        Path file = module.classes().resolve("com/acme/Order.class");
        String content = Files.readString(file, ISO_8859_1);
        Files.writeString(file, content.replace("\0\nOrder.java", "\0\bOrder.kt"), ISO_8859_1);

        assertThat(outcome(discovery.discover(classPath(module.entry())))).isEqualTo("model");
    }

    @Test
    void is_not_looked_for_among_the_super_classes_that_only_tests_have() {
        TestModule library = new TestModule(folder.resolve("library"), "base")
                .source(
                        "org/lib/Base.java",
                        "package org.lib; @jakarta.persistence.MappedSuperclass public class Base { long sum; }")
                .compileWithoutProcessor();

        assertThat(outcome(new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                        .discover(classPath(in(Scope.TEST, library.jar())))))
                .isEqualTo("nothing");
    }

    private static String outcome(Discovered discovered) {
        List<String> parts = new ArrayList<>();
        if (!discovered.types().isEmpty()) {
            parts.add("model");
        }
        discovered.notices().stream().map(problem -> "notice").forEach(parts::add);
        discovered.problems().stream().map(problem -> "problem").forEach(parts::add);
        assertThat(Stream.concat(discovered.notices().stream(), discovered.problems().stream()))
                .extracting(Problem::code)
                .allMatch("UnregisteredEntity"::equals);
        return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
    }

    private static DependencyEntities dependencyEntities(String patterns) {
        List<String> all = Stream.of(patterns.split(" ")).toList();
        return new DependencyEntities(beginningWith("+", all), beginningWith("-", all));
    }

    private static List<String> beginningWith(String sign, List<String> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.startsWith(sign))
                .map(pattern -> pattern.substring(1))
                .toList();
    }

    private static ClassPathEntry entry(String where) {
        TestModule module = where.startsWith("registered") ? registered : unregistered;
        if (where.endsWith("module")) {
            return module.entry();
        }
        if (where.contains("test")) {
            return in(Scope.TEST, module.jar());
        }
        return in(where.contains("provided") ? Scope.PROVIDED : Scope.RUNTIME, module.jar());
    }

    private static ClassPathEntry in(Scope scope, ClassPathEntry jar) {
        return new ClassPathEntry(jar.path(), jar.groupId(), jar.artifactId(), jar.version(), jar.kind(), scope);
    }

    private static List<ClassPathEntry> classPath(ClassPathEntry entry) {
        return Stream.concat(Stream.of(entry), TestClassPath.libraries().stream())
                .toList();
    }
}

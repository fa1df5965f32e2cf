package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {

    private static final String ORDER = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Order {
                @jakarta.persistence.Id
                private long id;
            }
            """;
    private static final String CUSTOMER = ORDER.replace("Order", "Customer");

    @TempDir
    private Path folder;

    private TestModule orders() {
        return new TestModule(folder, "orders").source("com/acme/Order.java", ORDER);
    }

    @Test
    void registriesOfFoldersAndJarsMakeTheModel() {
        TestModule customers = new TestModule(folder, "customers")
                .source("com/acme/Customer.java", CUSTOMER)
                .compile();

        Discovered model = discover(orders().compile().entry(), customers.jar());

        assertThat(names(model)).containsExactly("com.acme.Customer", "com.acme.Order");
        assertThat(model.types())
                .extracting(type -> type.entry().displayName())
                .containsExactly("com.acme:customers:1.0", "module orders");
        assertThat(model.notices()).isEmpty();
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void linesOfTheRegistryAreKept() {
        ManagedType order = discover(orders().compile().entry()).managedTypes().get(0);

        assertThat(order.source()).isEqualTo(new ManagedType.Source("Order.java", 3));
        assertThat(order.attributes()).extracting(Attribute::line).containsExactly(5);
    }

    @Test
    void aFolderThatWasNeverCompiledIsEmpty() {
        Discovered model = discover(new TestModule(folder, "nothing").entry());

        assertThat(model).isEqualTo(new Discovered(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }

    @Nested
    class AStaleFolderIsHealed {

        @Test
        void whenAClassIsDeleted() {
            TestModule module = orders().source("com/acme/Customer.java", CUSTOMER)
                    .compile()
                    .deleteClass("com.acme.Customer");

            assertHealed(discover(module.entry()), "no managed class stands for com.acme.Customer", "com.acme.Order");
        }

        @Test
        void whenAClassIsRenamed() {
            TestModule module = orders().source("com/acme/Customer.java", CUSTOMER)
                    .compile()
                    .delete("com/acme/Customer.java")
                    .deleteClass("com.acme.Customer")
                    .source("com/acme/Client.java", ORDER.replace("Order", "Client"))
                    .compileWithoutProcessor();

            assertHealed(
                    discover(module.entry()),
                    "no managed class stands for com.acme.Customer; it lacks com.acme.Client",
                    "com.acme.Client",
                    "com.acme.Order");
        }

        @Test
        void whenAnAnnotationIsRemoved() {
            TestModule module = orders().source("com/acme/Customer.java", CUSTOMER)
                    .compile()
                    .source("com/acme/Customer.java", CUSTOMER.replace("@jakarta.persistence.Entity", ""))
                    .compileWithoutProcessor();

            assertHealed(discover(module.entry()), "no managed class stands for com.acme.Customer", "com.acme.Order");
        }

        @Test
        void whenAnotherCompilerRewroteTheClass() {
            TestModule module = orders().compile()
                    .source("com/acme/Order.java", ORDER.replace("private", "String note;\nprivate"))
                    .compileWithoutProcessor();

            Discovered model = discover(module.entry());

            assertHealed(model, "the class files differ of com.acme.Order", "com.acme.Order");
            assertThat(model.managedTypes().get(0).attributes())
                    .extracting(Attribute::name)
                    .containsExactly("note", "id");
            assertThat(model.managedTypes().get(0).source()).isEqualTo(new ManagedType.Source("Order.java", 0));
        }

        @Test
        void whenAnotherVersionOfTheProcessorWroteIt() {
            assertHealed(
                    discover(orders().compile().writtenBy("0.0.1").entry()),
                    "it was written by version 0.0.1 of the processor",
                    "com.acme.Order");
        }

        @Test
        void whenATypeFileIsUnreadable() {
            TestModule module = orders().compile().resource("META-INF/jpa-migrations/types/com.acme.Order.json", "{");

            assertHealed(
                    discover(module.entry()),
                    "it lacks com.acme.Order; unreadable are META-INF/jpa-migrations/types/com.acme.Order.json",
                    "com.acme.Order");
        }

        @Test
        void whenItIsOlderThanTheProcessorInTheBuild() {
            Discovered model = discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, entry -> Optional.empty())
                    .discover(classPath(orders().compileWithoutProcessor().entry()));

            assertThat(model.problems()).isEmpty();
            assertThat(names(model)).containsExactly("com.acme.Order");
            assertThat(model.notices()).extracting(Problem::code).containsExactly("StaleRegistry");
        }

        @Test
        void silentlyWhenOnlyPlainGettersAreNew() {
            TestModule module = orders().compile()
                    .source("com/acme/Order.java", ORDER.replace("long id;", "long id;\nlong getId() { return id; }"))
                    .compileWithoutProcessor();

            Discovered model = discover(module.entry());

            assertThat(model.notices()).isEmpty();
            assertThat(model.managedTypes().get(0).attributes())
                    .extracting(Attribute::member)
                    .containsExactly(Attribute.Member.FIELD, Attribute.Member.GETTER);
        }

        private void assertHealed(Discovered model, String reason, String... types) {
            assertThat(names(model)).containsExactly(types);
            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo("StaleRegistry");
                assertThat(notice.location()).hasToString("module orders");
                assertThat(notice.fact()).contains(": " + reason + ".");
            });
        }
    }

    @Nested
    class UnregisteredClasses {

        @Test
        void failWithWhatToPaste() {
            Discovered model = discover(orders().compileWithoutProcessor().jar());

            assertThat(model.types()).isEmpty();
            assertThat(model.problems()).singleElement().satisfies(problem -> assertThat(problem)
                    .hasToString("""
                            [UnregisteredEntity] com.acme:orders:1.0: No registry names com.acme.Order: its classes were compiled without the processor.
                                If they belong to the model, add to the plugin's configuration (or name it under excludes if not):
                                <dependencyEntities><includes><include>com.acme:orders</include></includes></dependencyEntities>"""));
        }

        @Test
        void ofSeveralJarsAreTakenInByOneElement() {
            Discovered model = discover(
                    orders().compileWithoutProcessor().jar(),
                    new TestModule(folder, "billing")
                            .source("com/acme/Invoice.java", ORDER.replace("Order", "Invoice"))
                            .compileWithoutProcessor()
                            .jar());

            assertThat(model.problems()).extracting(Problem::toString).containsExactly("""
                            [UnregisteredEntity] com.acme:billing:1.0: No registry names com.acme.Invoice: its classes were compiled without the processor.
                                If they belong to the model, add to the plugin's configuration (or name it under excludes if not):
                                <dependencyEntities><includes><include>com.acme:billing</include><include>com.acme:orders</include></includes></dependencyEntities>""", """
                            [UnregisteredEntity] com.acme:orders:1.0: No registry names com.acme.Order: its classes were compiled without the processor.
                                The element that is printed for com.acme:billing:1.0 names this jar, too.""");
        }

        @Test
        void ofAModuleFailToo() {
            Discovered model = discover(orders().compileWithoutProcessor().entry());

            assertThat(model.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("UnregisteredEntity");
                assertThat(problem.advice()).contains("annotationProcessorPaths");
            });
        }

        @Test
        void failWithTheCauseThatTheBuildKnows() {
            ProcessorSetup setup = entry -> Optional.of(new ProcessorSetup.Gap("-proc:none is set", "Remove it."));

            Discovered model = discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, setup)
                    .discover(classPath(orders().compileWithoutProcessor().entry()));

            assertThat(model.problems())
                    .extracting(Problem::fact, Problem::advice)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "No registry names com.acme.Order: -proc:none is set.", "Remove it."));
        }

        @Test
        void areReadWhereTheUserWantsThem() {
            Discovered model = discovery(UnregisteredEntities.READ, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                    .discover(classPath(orders().compileWithoutProcessor().jar()));

            assertThat(names(model)).containsExactly("com.acme.Order");
            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).extracting(Problem::code).containsExactly("UnregisteredEntity");
        }

        @Test
        void areLeftOutWhereTheUserWantsNone() {
            Discovered model = discovery(UnregisteredEntities.IGNORE, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                    .discover(classPath(orders().compileWithoutProcessor().jar()));

            assertThat(model.types()).isEmpty();
            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).extracting(Problem::code).containsExactly("UnregisteredEntity");
        }

        @Test
        void ofIncludedArtifactsBelongToTheModel() {
            DependencyEntities included = new DependencyEntities(List.of("com.*:order*"), List.of());

            Discovered model = discovery(UnregisteredEntities.FAIL, included, ProcessorSetup.UNKNOWN)
                    .discover(classPath(orders().compileWithoutProcessor().jar()));

            assertThat(names(model)).containsExactly("com.acme.Order");
            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).isEmpty();
        }

        @Test
        void ofExcludedArtifactsDoNot() {
            DependencyEntities excluded = new DependencyEntities(List.of("com.acme:*"), List.of("com.acme:orders"));

            Discovered model = discovery(UnregisteredEntities.FAIL, excluded, ProcessorSetup.UNKNOWN)
                    .discover(classPath(orders().compileWithoutProcessor().jar()));

            assertThat(model).isEqualTo(new Discovered(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
        }

        @Test
        void besideRegisteredOnesAreFoundInAJar() {
            TestModule module = orders().compile()
                    .source("com/acme/Customer.java", CUSTOMER)
                    .compileWithoutProcessor();

            Discovered model = discover(module.jar());

            assertThat(names(model)).containsExactly("com.acme.Order");
            assertThat(model.problems())
                    .extracting(Problem::fact)
                    .singleElement()
                    .asString()
                    .startsWith("No registry names com.acme.Customer:");
        }
    }

    @Test
    void idClassesComeAlongWithTheModuleThatHoldsThem() {
        TestModule kernel = new TestModule(folder, "kernel")
                .source("com/acme/Key.java", "package com.acme; public class Key { long id; }")
                .compile();
        TestModule module = new TestModule(folder, "orders")
                .against(kernel)
                .source(
                        "com/acme/Order.java",
                        ORDER.replace("public", "@jakarta.persistence.IdClass(Key.class) public"))
                .compile();

        Discovered model = discover(module.entry(), kernel.entry());

        assertThat(model.types())
                .extracting(type -> type.type().name(), type -> type.type().kind(), type -> type.entry()
                        .artifactId())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("com.acme.Key", ManagedKind.ID_CLASS, "kernel"),
                        org.assertj.core.groups.Tuple.tuple("com.acme.Order", ManagedKind.ENTITY, "orders"));
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void superClassesOfLibrariesComeAlongWhereTheyAreUsed() {
        TestModule library = new TestModule(folder, "library")
                .source("org/lib/Base.java", managed("MappedSuperclass", "Base"))
                .source("org/lib/Unused.java", managed("MappedSuperclass", "Unused"))
                .source("org/lib/Money.java", managed("Embeddable", "Money"))
                .compileWithoutProcessor();
        TestModule module = new TestModule(folder, "orders")
                .against(library)
                .source("com/acme/Order.java", """
                        package com.acme;
                        @jakarta.persistence.Entity
                        class Order extends org.lib.Base {
                            @jakarta.persistence.Id long key;
                            java.util.List<org.lib.Money> sums;
                        }
                        """)
                .compile();

        Discovered model = discover(module.entry(), library.jar());

        assertThat(names(model)).containsExactly("com.acme.Order", "org.lib.Base", "org.lib.Money");
        assertThat(model.problems()).isEmpty();
        assertThat(model.notices()).isEmpty();
    }

    private static String managed(String annotation, String name) {
        return "package org.lib; @jakarta.persistence." + annotation + " public class " + name + " { long id; }";
    }

    /** Tables are judged by their real names, once those are known; see {@code ModelReader}. */
    @Test
    void theWholeModelIsJudged() {
        TestModule customers = new TestModule(folder, "customers")
                .source("com/acme/Customer.java", named(CUSTOMER))
                .compile();

        Discovered model = discover(
                orders().source("com/acme/Order.java", named(ORDER)).compile().entry(), customers.jar());

        assertThat(model.problems())
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactly(
                        "DuplicateEntityName com.acme.Customer (Customer.java:3)",
                        "DuplicateEntityName com.acme.Order (Order.java:3)");
    }

    @Test
    void whatIsMeantIsNotJudged() {
        TestModule customers = new TestModule(folder, "customers")
                .source("com/acme/Customer.java", named(CUSTOMER))
                .compile();
        ClassPathEntry orders =
                orders().source("com/acme/Order.java", named(ORDER)).compile().entry();

        Discovered model = new Discovery(
                        UnregisteredEntities.FAIL,
                        DependencyEntities.NONE,
                        ProcessorSetup.UNKNOWN,
                        Set.of("DuplicateEntityName"))
                .discover(classPath(orders, customers.jar()));

        assertThat(model.problems()).isEmpty();
        assertThat(names(model)).hasSize(2);
    }

    private static String named(String source) {
        return source.replace(
                "@jakarta.persistence.Entity",
                "@jakarta.persistence.Table(name = \"t\") @jakarta.persistence.Entity(name = \"Same\")");
    }

    @Test
    void factsOfOtherModulesAreResolvedAgain() {
        TestModule kernel = new TestModule(folder, "kernel")
                .source("com/acme/State.java", "package com.acme; public enum State { OPEN }")
                .compile();
        ClassPathEntry orders = new TestModule(folder, "orders")
                .against(kernel)
                .source("com/acme/Order.java", ORDER.replace("private", "State state;\nprivate"))
                .compile()
                .jar();
        kernel.source("com/acme/State.java", "package com.acme; public enum State { OPEN, CLOSED }")
                .compile();

        ManagedType order = discover(orders, kernel.entry()).managedTypes().get(0);

        assertThat(order.references()).singleElement().satisfies(facts -> assertThat(facts.constants())
                .containsExactly("OPEN", "CLOSED"));
    }

    @Test
    void classesOfANewerJavaAreNamed() {
        TestModule module = orders().compile();
        makeNewer(module.classes().resolve("com/acme/Order.class"));

        assertThat(discover(module.entry()).problems())
                .extracting(Problem::code, Problem::advice)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ClassFileTooNew", "Run the build on JDK 99 or newer."));
    }

    private static void makeNewer(Path classFile) {
        try {
            byte[] bytes = java.nio.file.Files.readAllBytes(classFile);
            bytes[7] = 44 + 99 - 256;
            java.nio.file.Files.write(classFile, bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A module's entities are meant to be some; those of a library take part in nothing. */
    @ParameterizedTest
    @CsvSource({
        "@javax.persistence.Entity class Order {},                                       true",
        "@javax.persistence.Embeddable class Order {},                                   true",
        "@javax.persistence.Entity @jakarta.persistence.Embeddable class Order {},       false",
        "class Order { @javax.persistence.Entity class Line {} },                        true",
        "class Order { javax.persistence.Entity used; },                                 false",
    })
    void theOldNamespaceIsTold(String order, boolean isTold) {
        TestModule module = new TestModule(folder, "old")
                .source("javax/persistence/Entity.java", annotation("Entity"))
                .source("javax/persistence/Embeddable.java", annotation("Embeddable"))
                .source("com/acme/Order.java", "package com.acme; " + order)
                .compile();

        String[] told = isTold ? new String[] {"JavaxPersistence"} : new String[0];
        assertThat(discover(module.entry()).problems())
                .extracting(Problem::code)
                .containsExactly(told);
        assertThat(discover(module.jar()).problems()).isEmpty();
        assertThat(discover(module.jar()).notices()).extracting(Problem::code).containsExactly(told);
    }

    private static String annotation(String name) {
        return "package javax.persistence;"
                + "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                + "public @interface " + name + " {}";
    }

    @Test
    void aJarThatIsNoneIsTold() {
        TestModule module = orders().compile().resource("broken.jar", "no zip");
        ClassPathEntry broken = new ClassPathEntry(
                module.classes().resolve("broken.jar"), "g", "broken", "1", ClassPathEntry.Kind.DEPENDENCY);

        assertThat(discover(broken).problems()).extracting(Problem::code).containsExactly("UnreadableEntry");
    }

    @Test
    void theEntitiesOfKeycloakAreReadFromItsJar() {
        ClassPathEntry keycloak = new ClassPathEntry(
                TestClassPath.jar("keycloak-model-jpa"),
                "org.keycloak",
                "keycloak-model-jpa",
                "26.0.0",
                ClassPathEntry.Kind.DEPENDENCY);
        DependencyEntities included = new DependencyEntities(List.of("org.keycloak:*"), List.of());

        Discovered model = discovery(UnregisteredEntities.FAIL, included, ProcessorSetup.UNKNOWN)
                .discover(classPath(keycloak));

        assertThat(model.problems()).isEmpty();
        assertThat(model.managedTypes())
                .filteredOn(type -> type.kind() == ManagedKind.ENTITY)
                .hasSize(60)
                .allSatisfy(type -> {
                    assertThat(type.attributes()).isNotEmpty();
                    assertThat(type.source().file()).endsWith(".java");
                });
    }

    private Discovered discover(ClassPathEntry... entries) {
        return discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                .discover(classPath(entries));
    }

    private static Discovery discovery(
            UnregisteredEntities unregistered, DependencyEntities dependencies, ProcessorSetup setup) {
        return new Discovery(unregistered, dependencies, setup);
    }

    private static List<ClassPathEntry> classPath(ClassPathEntry... entries) {
        List<ClassPathEntry> classPath = new ArrayList<>(List.of(entries));
        // Hibernate's own converters and generators stand on every class path; they are no part of a model.
        Stream.of(TestClassPath.libraries()).forEach(classPath::addAll);
        return classPath;
    }

    private static List<String> names(Discovered model) {
        return model.managedTypes().stream().map(ManagedType::name).toList();
    }
}

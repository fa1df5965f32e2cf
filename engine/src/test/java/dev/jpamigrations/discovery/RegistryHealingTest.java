package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.ProcessorVersion;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a goal writes into class folders whose registry is stale, and what it never touches. */
class RegistryHealingTest {

    @TempDir
    private Path folder;

    private TestModule module(String name) {
        return new TestModule(folder, name);
    }

    private static String entity(String name) {
        return "package com.acme; @jakarta.persistence.Entity public class " + name
                + " { @jakarta.persistence.Id long id; }";
    }

    private TestModule orders() {
        return module("orders")
                .source("com/acme/Order.java", entity("Order"))
                .source("com/acme/Customer.java", entity("Customer"));
    }

    @Test
    void theFilesOfTheFolderAreThoseOfACleanBuildAfterwards() throws IOException {
        TestModule orders = orders().compile("-Amigrations.module=orders")
                .delete("com/acme/Customer.java")
                .deleteClass("com.acme.Customer")
                .source("com/acme/Client.java", entity("Client"))
                .compileWithoutProcessor();

        assertThat(codes(orders.entry())).containsExactly("StaleRegistry");

        ModuleRegistry registry = RegistryReader.read(orders.classes()).orElseThrow();
        assertThat(registry.types()).extracting(ManagedType::name).containsExactly("com.acme.Client", "com.acme.Order");
        assertThat(registry.types())
                .extracting(type -> type.source().file(), type -> type.source().line() > 0)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Client.java", false),
                        org.assertj.core.groups.Tuple.tuple("Order.java", true));
        assertThat(registry.module().processorVersion()).isEqualTo(ProcessorVersion.current());
        assertThat(registry.module().module()).isEqualTo("orders");
        assertThat(GeneratedClass.in(orders.entry())).singleElement().satisfies(generated -> {
            assertThat(generated.simpleName()).isEqualTo("Registry_orders");
            assertThat(generated.own()).containsExactly("com.acme.Client", "com.acme.Order");
            assertThat(generated.javaVersion()).isEqualTo(17);
        });
        assertThat(codes(orders.entry())).isEmpty();
    }

    @Test
    void nothingIsTouchedWhereNothingIsStale() throws IOException {
        TestModule orders = orders().compile();
        FileTime longAgo = FileTime.fromMillis(0);
        for (Path file : files(orders.classes())) {
            Files.setLastModifiedTime(file, longAgo);
        }

        assertThat(codes(orders.entry())).isEmpty();

        assertThat(files(orders.classes()))
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo));
    }

    @Test
    void jarsAreNeverChanged() throws IOException {
        ClassPathEntry jar = orders().compile().writtenBy("0.0.1").jar();
        byte[] before = Files.readAllBytes(jar.path());

        codes(jar);

        assertThat(Files.readAllBytes(jar.path())).isEqualTo(before);
    }

    @Test
    void aFolderWithoutARegistryGetsNone() throws IOException {
        TestModule orders = orders().compileWithoutProcessor();

        assertThat(codes(orders.entry())).containsExactly("UnregisteredEntity");

        assertThat(RegistryReader.read(orders.classes())).isEmpty();
    }

    @Test
    void whereTheFolderCannotBeChangedTheNoticeSaysSo() throws IOException {
        TestModule orders = orders().compile()
                .source("com/acme/Client.java", entity("Client"))
                .compileWithoutProcessor();
        Files.createDirectories(orders.classes()
                .resolveSibling(
                        "com.acme.Client.json." + ProcessHandle.current().pid() + ".draft")
                .resolve("in-the-way"));

        Discovered model = discover(orders.entry());

        assertThat(model.managedTypes())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Client", "com.acme.Customer", "com.acme.Order");
        assertThat(model.notices()).singleElement().satisfies(notice -> assertThat(notice.fact())
                .startsWith("The registry is out of date: ")
                .contains("It cannot be written anew: "));
    }

    @Test
    void aGeneratedClassThatIsNoneIsTold() throws IOException {
        TestModule orders = orders().compile("-Amigrations.module=orders")
                .resource("dev/jpamigrations/generated/Registry_old.class", "no class file");

        assertThat(discover(orders.entry()).notices())
                .extracting(Problem::fact)
                .singleElement()
                .asString()
                .startsWith("The registry is out of date: its generated class. ")
                .endsWith("Registry_old.class is no class file.");
    }

    /** The names of generated classes are hashes where no module is named, so that an old one is not overwritten. */
    @Test
    void aSupersededClassDoesNotReachTheApplication() throws IOException {
        TestModule orders = orders().compile()
                .delete("com/acme/Customer.java")
                .deleteClass("com.acme.Customer")
                .compile();
        assertThat(GeneratedClass.in(orders.entry())).hasSize(2);

        TestModule early = module("early")
                .against(orders)
                .source("com/acme/App.java", "package com.acme; class App {}")
                .compile("-Amigrations.module=early");
        assertThat(listed(early)).containsExactly("com.acme.Order");

        codes(orders.entry());

        assertThat(GeneratedClass.in(orders.entry())).singleElement().satisfies(generated -> assertThat(generated.own())
                .containsExactly("com.acme.Order"));
    }

    @Test
    void theListOfAnApplicationFollowsTheModulesThatItWasCompiledAgainst() throws IOException {
        TestModule orders = orders().compile("-Amigrations.module=orders");
        TestModule app = module("app")
                .against(orders)
                .source("com/acme/App.java", "package com.acme; class App {}")
                .compile("-Amigrations.module=app");
        orders.delete("com/acme/Customer.java")
                .deleteClass("com.acme.Customer")
                .source("com/acme/Client.java", entity("Client"))
                .compile("-Amigrations.module=orders");

        assertThat(codes(own(app), orders.entry())).containsExactly("StaleRegistry", "StaleRegistry");

        assertThat(listed(app)).containsExactly("com.acme.Client", "com.acme.Order");
        assertThat(codes(own(app), orders.entry())).isEmpty();
    }

    @Test
    void anotherArgumentLeavesNoClassOfTheOldName() throws IOException {
        TestModule orders = orders().compile("-Amigrations.module=old").compile("-Amigrations.module=new");

        assertThat(codes(orders.entry())).containsExactly("StaleRegistry");

        assertThat(GeneratedClass.in(orders.entry()))
                .extracting(GeneratedClass::simpleName)
                .containsExactly("Registry_new");
    }

    @Test
    void factsOfAnUpgradedJarAreWrittenDown() throws IOException {
        TestModule kernel = module("kernel")
                .source("com/acme/State.java", "package com.acme; public enum State { OPEN }")
                .source(
                        "com/acme/Base.java",
                        "package com.acme; public class Base extends java.util.ArrayList<String> {}")
                .compile();
        TestModule orders = module("orders")
                .against(kernel)
                .source("com/acme/Order.java", entity("Order").replace("long id;", "long id; State state; Base base;"))
                .compile();
        kernel.source("com/acme/State.java", "package com.acme; public enum State { OPEN, CLOSED }")
                .source("com/acme/Base.java", "package com.acme; public class Base {}")
                .compile();

        Discovered model = discover(orders.entry(), kernel.jar());

        assertThat(model.notices()).extracting(Problem::code).containsExactly("StaleRegistry");
        ManagedType written =
                RegistryReader.read(orders.classes()).orElseThrow().types().get(0);
        assertThat(written.references())
                .extracting(facts -> facts.name() + facts.constants() + facts.superTypes())
                .containsExactly("com.acme.Base[][]", "com.acme.State[OPEN, CLOSED][java.io.Serializable]");
    }

    @Test
    void aTypeThatMovedToAnotherModuleIsNotLeftBehind() throws IOException {
        TestModule orders = orders().compile("-Amigrations.module=orders");
        TestModule customers = module("customers")
                .source("com/acme/Customer.java", entity("Customer"))
                .compile("-Amigrations.module=customers");
        orders.delete("com/acme/Customer.java").deleteClass("com.acme.Customer");

        assertThat(codes(orders.entry(), customers.entry())).containsExactly("StaleRegistry");

        assertThat(RegistryReader.read(orders.classes()).orElseThrow().types())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Order");
        assertThat(GeneratedClass.in(orders.entry()).get(0).own()).containsExactly("com.acme.Order");
    }

    /** The first one on the class path counts, and the registry of the second is right about its own all the same. */
    @Test
    void twoModulesMayHoldClassesOfOneName() {
        TestModule copy = module("copy")
                .source("com/acme/Order.java", entity("Order").replace("long id;", "long id; String more;"))
                .compile();

        assertThat(codes(orders().compile().entry(), copy.entry())).isEmpty();
    }

    /** Modules that are built at the same time look at the folders that they have in common. */
    @Test
    void severalGoalsMayHealTheSameFolderAtOnce() throws Exception {
        TestModule orders = orders().compile("-Amigrations.module=orders");
        for (int i = 0; i < 20; i++) {
            orders.source("com/acme/More" + i + ".java", entity("More" + i));
        }
        orders.delete("com/acme/Customer.java").deleteClass("com.acme.Customer").compileWithoutProcessor();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Discovered> goal = () -> discover(orders.entry());
            for (Future<Discovered> done :
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> goal).toList())) {
                assertThat(done.get().problems()).isEmpty();
                assertThat(done.get().types()).hasSize(21);
            }
        } finally {
            threads.shutdown();
        }
        Map<String, ManagedType> written = new TreeMap<>();
        RegistryReader.read(orders.classes()).orElseThrow().types().forEach(type -> written.put(type.name(), type));
        assertThat(written).hasSize(21).doesNotContainKey("com.acme.Customer");
        assertThat(files(folder)).noneMatch(file -> file.toString().endsWith(".draft"));
    }

    private static List<String> listed(TestModule module) throws IOException {
        return GeneratedClass.in(module.entry()).stream()
                .flatMap(generated -> generated.all().stream())
                .toList();
    }

    private static ClassPathEntry own(TestModule module) {
        ClassPathEntry entry = module.entry();
        return new ClassPathEntry(
                entry.path(), entry.groupId(), entry.artifactId(), entry.version(), ClassPathEntry.Kind.OWN);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> codes(ClassPathEntry... entries) {
        Discovered model = discover(entries);
        return Stream.concat(model.notices().stream(), model.problems().stream())
                .map(Problem::code)
                .toList();
    }

    private static Discovered discover(ClassPathEntry... entries) {
        List<ClassPathEntry> classPath = new ArrayList<>(List.of(entries));
        classPath.addAll(TestClassPath.libraries());
        return new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                .discover(classPath);
    }
}

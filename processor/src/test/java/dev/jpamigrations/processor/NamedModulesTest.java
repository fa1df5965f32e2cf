package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two named Java modules with entities, and an application that requires both. Each has a package of its own for the generated
 * class, since a Java machine does not start where two modules share one (JLS 7.4.3).
 */
class NamedModulesTest {

    @TempDir
    private Path folder;

    /** A compiler as a command. */
    record Compiler(String name, Path java, List<String> command) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** javac of this Java and of the newest one installed beside it, and Eclipse's compiler. */
    static Stream<Compiler> compilers() throws Exception {
        Path ecj = TestClassPath.entries().stream()
                .filter(path -> path.getFileName().toString().startsWith("ecj-"))
                .findFirst()
                .orElseThrow();
        List<Compiler> compilers = new ArrayList<>();
        Path here = Path.of(System.getProperty("java.home"));
        compilers.add(javac(here));
        compilers.add(new Compiler("Eclipse", here, List.of("-jar", ecj.toString(), "-warn:none")));
        newestBeside(here)
                .filter(newest -> !newest.equals(here))
                .map(NamedModulesTest::javac)
                .ifPresent(compilers::add);
        return compilers.stream();
    }

    private static Compiler javac(Path home) {
        return new Compiler(
                "javac of " + home.getFileName(), home, List.of("--module", "jdk.compiler/com.sun.tools.javac.Main"));
    }

    private static java.util.Optional<Path> newestBeside(Path home) throws Exception {
        try (Stream<Path> homes = Files.list(home.toRealPath().resolveSibling(""))) {
            return homes.filter(each -> Files.isRegularFile(each.resolve("release")))
                    .filter(each -> Files.isRegularFile(each.resolve("jmods/jdk.compiler.jmod"))
                            || Files.isRegularFile(each.resolve("lib/modules")))
                    .max(Comparator.comparing(NamedModulesTest::version));
        }
    }

    private static Runtime.Version version(Path home) {
        try {
            String line = Files.readAllLines(home.resolve("release")).stream()
                    .filter(each -> each.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElseThrow();
            return Runtime.Version.parse(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void anApplicationThatRequiresTwoOfThemStarts(Compiler compiler) throws Exception {
        module("acme.customers", "requires jakarta.persistence; exports com.acme.customers;", "customers", "Customer");
        module("acme.orders", "requires jakarta.persistence; requires acme.customers;", "orders", "Order");
        write("acme.app", "module-info.java", "module acme.app { requires acme.customers; requires acme.orders; }");
        // By name: in a named module, Eclipse's compiler does not resolve a package that a processor is yet to fill.
        write("acme.app", "com/acme/app/App.java", """
                package com.acme.app;
                public class App {
                    public static void main(String[] arguments) throws Exception {
                        Class<?> registry = Class.forName("dev.jpamigrations.generated.acme.app.Registry_app");
                        System.out.println(registry.getMethod("managedTypes").invoke(null));
                    }
                }
                """);
        for (String module : List.of("acme.customers", "acme.orders", "acme.app")) {
            String name = module.substring(module.indexOf('.') + 1);
            List<String> arguments = new ArrayList<>(List.of(
                    "--release",
                    "17",
                    "--module-path",
                    modulePath(),
                    "-processorpath",
                    processorPath(),
                    "-processor",
                    RegistryProcessor.class.getName(),
                    "-Amigrations.module=" + name,
                    "-d",
                    folder.resolve("classes").resolve(module).toString(),
                    "-s",
                    Files.createDirectories(folder.resolve("generated").resolve(module))
                            .toString()));
            Compilation.sources(folder.resolve("src").resolve(module)).forEach(file -> arguments.add(file.toString()));
            run(compiler, compiler.command(), arguments);
        }

        assertThat(folder.resolve("classes/acme.orders/dev/jpamigrations/generated/acme/orders/Registry_orders.class"))
                .isRegularFile();
        assertThat(run(
                        compiler,
                        List.of("--module-path", modulePath()),
                        List.of("--module", "acme.app/com.acme.app.App")))
                .contains("[com.acme.customers.Customer, com.acme.orders.Order]");
    }

    private void module(String name, String directives, String packageName, String entity) {
        write(name, "module-info.java", "module " + name + " { " + directives + " }");
        write(
                name,
                "com/acme/" + packageName + "/" + entity + ".java",
                "package com.acme." + packageName + "; @jakarta.persistence.Entity public class " + entity
                        + " { @jakarta.persistence.Id long id; }");
    }

    private void write(String module, String path, String text) {
        Compilation.write(folder.resolve("src").resolve(module), path, text);
    }

    private String modulePath() {
        return Stream.concat(
                        Stream.of("acme.customers", "acme.orders", "acme.app")
                                .map(module -> folder.resolve("classes").resolve(module))
                                .filter(Files::exists),
                        TestClassPath.entries().stream()
                                .filter(path -> path.getFileName().toString().startsWith("jakarta.persistence-api")))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String processorPath() {
        return TestClassPath.entries().stream()
                .filter(path -> path.toString().matches(".*(/classes|gson-.*|javapoet-.*)"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(Compiler compiler, List<String> head, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(compiler.java().resolve("bin/java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(head);
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

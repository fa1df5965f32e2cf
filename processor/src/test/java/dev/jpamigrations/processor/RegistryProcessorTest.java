package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryProcessorTest {

    private static final String CUSTOMER =
            "package com.acme; @jakarta.persistence.Entity class Customer { @jakarta.persistence.Id long id; }";
    private static final String ORDER =
            "package com.acme; @jakarta.persistence.Entity class Order { @jakarta.persistence.Id long id; }";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aModuleWithoutManagedTypesHasAnEmptyRegistry(Compilation.Kind compiler) {
        Path output = module("plain")
                .source("com/acme/Plain.java", "package com.acme; class Plain {}")
                .compile(compiler);

        assertThat(Compilation.registryFiles(output)).containsOnlyKeys("module.json");
        assertThat(output.resolve("dev")).doesNotExist();
        assertThat(Compilation.registry(output).module().processorVersion()).isEqualTo(ProcessorVersion.current());
        assertThat(Compilation.registry(output).module().processorVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void theRegistryIsEmptiedWithTheLastEntity() throws IOException {
        Module module = module("orders").source("com/acme/Order.java", ORDER);
        Path before = module.compile(Compilation.Kind.JAVAC);
        String digest = Compilation.registry(before).module().digest();
        Files.delete(module.sources.resolve("com/acme/Order.java"));
        module.source("com/acme/Plain.java", "package com.acme; class Plain {}");

        Path after = module.compileInto(folder.resolve("fresh"), Compilation.Kind.JAVAC);

        assertThat(Compilation.registry(after).types()).isEmpty();
        assertThat(Compilation.registry(after).module().digest()).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @EnumSource
    void theGeneratedClassIsNamedAfterTheModule(Compilation.Kind compiler) throws Exception {
        Path output = module("my-orders")
                .source("com/acme/Order.java", ORDER)
                .compile(compiler, "-Amigrations.module=my-orders");

        assertThat(managedTypes(output, "Registry_my_orders")).containsExactly("com.acme.Order");
        assertThat(Compilation.registry(output).module().module()).isEqualTo("my-orders");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAModuleNameAHashOfTheNamesServes(Compilation.Kind compiler) throws IOException {
        Path output = module("orders").source("com/acme/Order.java", ORDER).compile(compiler);

        try (var files = Files.list(output.resolve("dev/jpamigrations/generated"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .matches("Registry_[0-9a-f]{12}\\.class");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSwitchOmitsTheGeneratedClass(Compilation.Kind compiler) {
        Path output = module("orders")
                .source("com/acme/Order.java", ORDER)
                .compile(compiler, "-Amigrations.registryClass=false");

        assertThat(output.resolve("dev")).doesNotExist();
        assertThat(Compilation.registry(output).types())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Order");
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationListsTheModulesThatItSees(Compilation.Kind compiler) throws Exception {
        Path customers =
                module("customers").source("com/acme/Customer.java", CUSTOMER).compile(compiler);
        Path orders = module("orders").source("com/acme/Order.java", ORDER).compile(compiler);

        Path app = module("app")
                .source("com/acme/App.java", "package com.acme; class App {}")
                .against(customers, orders)
                .compile(compiler, "-Amigrations.module=app");

        assertThat(managedTypes(app, "Registry_app")).containsExactly("com.acme.Customer", "com.acme.Order");
        assertThat(Compilation.registry(app).types()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void entitiesThatClaimNothingInCommonAreNotRead(Compilation.Kind compiler) throws Exception {
        Path customers =
                module("customers").source("com/acme/Customer.java", CUSTOMER).compile(compiler);
        Files.writeString(customers.resolve("com/acme/Customer.class"), "whoever reads this fails");

        Path orders = module("orders")
                .source("com/acme/Order.java", ORDER)
                .against(customers)
                .compile(compiler, "-Amigrations.module=orders");

        assertThat(managedTypes(orders, "Registry_orders")).containsExactly("com.acme.Customer", "com.acme.Order");
    }

    @Test
    void theListedClassesAreLoadedOrMissedByName() throws Exception {
        Path customers =
                module("customers").source("com/acme/Customer.java", CUSTOMER).compile(Compilation.Kind.JAVAC);
        Path orders = module("orders")
                .source("com/acme/Order.java", ORDER)
                .against(customers)
                .compile(Compilation.Kind.JAVAC, "-Amigrations.module=orders");

        assertThat(invoke("Registry_orders", "managedClasses", orders, customers))
                .extracting(type -> ((Class<?>) type).getName())
                .containsExactly("com.acme.Customer", "com.acme.Order");
        assertThatThrownBy(() -> invoke("Registry_orders", "managedClasses", orders))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("java.lang.ClassNotFoundException: com.acme.Customer");
    }

    @ParameterizedTest
    @EnumSource
    void superClassesOfOtherModulesBindTheirVariables(Compilation.Kind compiler) {
        Path base = module("base")
                .source("com/acme/Base.java", """
                        package com.acme;
                        @jakarta.persistence.MappedSuperclass
                        public abstract class Base<K, V> { @jakarta.persistence.Id K id; java.util.List<V> values; }
                        """)
                .source("com/acme/Middle.java", """
                        package com.acme;
                        public abstract class Middle<T> extends Base<Long, java.util.Map<String, T>> {}
                        """)
                .compile(compiler);
        Path orders = module("orders")
                .source(
                        "com/acme/Order.java",
                        "package com.acme; @jakarta.persistence.Entity class Order extends Middle<Integer[]> {}")
                .against(base)
                .compile(compiler);

        ManagedType order = Compilation.registry(orders).types().get(0);

        TypeUse numbers = new TypeUse(TypeUse.Kind.CLASS, "java.lang.Integer", List.of(), 1);
        TypeUse text = TypeUse.ofClass("java.lang.String");
        assertThat(order.superClasses())
                .containsExactly(
                        generic("com.acme.Middle", numbers),
                        generic(
                                "com.acme.Base",
                                TypeUse.ofClass("java.lang.Long"),
                                generic("java.util.Map", text, numbers)));
        List<Path> classPath = new ArrayList<>(List.of(orders, base));
        classPath.addAll(TestClassPath.entries());
        assertThat(new ClassFileReader(classPath).read(List.of(order.name())).types())
                .containsExactly(order.withoutSource());
    }

    @ParameterizedTest
    @EnumSource
    void compilingSomeSourcesAgainKeepsTheOthersInTheClass(Compilation.Kind compiler) throws Exception {
        Module module =
                module("orders").source("com/acme/Order.java", ORDER).source("com/acme/Customer.java", CUSTOMER);
        Path output = module.compile(compiler, "-Amigrations.module=orders");

        new Compilation(compiler, output)
                .against(output)
                .with("-Amigrations.module=orders")
                .compile(List.of(module.sources.resolve("com/acme/Order.java")));

        assertThat(managedTypes(output, "Registry_orders")).containsExactly("com.acme.Customer", "com.acme.Order");
        assertThat(Compilation.registry(output).types())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Customer", "com.acme.Order");
    }

    @ParameterizedTest
    @EnumSource
    void whatAMappingFileDescribesIsLeftToTheGoals(Compilation.Kind compiler) throws IOException {
        Module module = module("orders")
                .source("com/acme/Order.java", withoutId("Order"))
                .source("com/acme/Line.java", withoutId("Line"))
                .source("com/acme/Special.java", withoutId("Special extends Order"))
                .source("com/acme/Other.java", withoutId("Other"));
        Path output = Files.createDirectories(folder.resolve("described"));
        Compilation.write(output, "META-INF/orm.xml", "<package>com.acme</package> <entity class='Order'>");
        Compilation.write(output, "META-INF/persistence.xml", "<mapping-file> META-INF/lines.xml </mapping-file>");
        Compilation.write(output, "META-INF/lines.xml", "<entity access=\"FIELD\" class=\"com.acme.Line\">");

        Compilation.Outcome outcome = new Compilation(compiler, output).run(Compilation.sources(module.sources));

        assertThat(outcome.findings()).containsExactly("Other.java:1 [EntityWithoutId]");
    }

    private static String withoutId(String type) {
        return "package com.acme; @jakarta.persistence.Entity public class " + type + " { String id; }";
    }

    @ParameterizedTest
    @EnumSource
    void entitiesThatAnotherProcessorGeneratesAreRecorded(Compilation.Kind compiler) throws Exception {
        Module module = module("orders").source("com/acme/Order.java", ORDER);

        Path output = new Compilation(compiler, folder.resolve("out"))
                .with("-Amigrations.module=orders")
                .beside(generating("com.acme.Customer", CUSTOMER))
                .compile(Compilation.sources(module.sources));

        assertThat(Compilation.registry(output).types())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Customer", "com.acme.Order");
        assertThat(managedTypes(output, "Registry_orders_2")).containsExactly("com.acme.Customer", "com.acme.Order");
    }

    @Test
    void namedModulesHaveAPackageEach() throws Exception {
        Path customers = module("customers")
                .source(
                        "module-info.java",
                        "module acme.customers { requires jakarta.persistence; exports com.acme.customers; }")
                .source("com/acme/customers/Customer.java", CUSTOMER.replace("com.acme", "com.acme.customers"))
                .compileModule("-Amigrations.module=customers");

        Path orders = module("orders")
                .source(
                        "module-info.java",
                        "module acme.orders { requires jakarta.persistence; requires acme.customers; }")
                .source("com/acme/orders/Order.java", ORDER.replace("com.acme", "com.acme.orders"))
                .against(customers)
                .compileModule("-Amigrations.module=orders");

        assertThat(orders.resolve("dev/jpamigrations/generated/acme/orders/Registry_orders.class"))
                .isRegularFile();
        assertThat(managedTypes(orders, "acme.orders.Registry_orders"))
                .containsExactly("com.acme.customers.Customer", "com.acme.orders.Order");
    }

    /** Claimed annotations would be hidden from the processors that come after this one. */
    @Test
    void javacWarnsOfNothingButUnclaimedAnnotations() {
        Module module = module("orders").source("com/acme/Order.java", ORDER);

        Compilation.Outcome outcome = new Compilation(Compilation.Kind.JAVAC, folder.resolve("out"))
                .with("-Xlint:processing")
                .run(Compilation.sources(module.sources));

        assertThat(outcome.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR)
                .extracting(Diagnostic::getCode)
                .containsExactly("compiler.warn.proc.annotations.without.processors");
    }

    private static TypeUse generic(String name, TypeUse... arguments) {
        return new TypeUse(TypeUse.Kind.CLASS, name, List.of(arguments), 0);
    }

    private Module module(String name) {
        return new Module(
                folder.resolve(name).resolve("src"), folder.resolve(name).resolve("classes"));
    }

    private static List<Object> managedTypes(Path output, String generatedClass) throws Exception {
        return invoke(generatedClass, "managedTypes", output);
    }

    /** Calls a generated method, as an application does. */
    private static List<Object> invoke(String generatedClass, String method, Path... classPath) throws Exception {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return List.copyOf((List<?>) loader.loadClass("dev.jpamigrations.generated." + generatedClass)
                    .getMethod(method)
                    .invoke(null));
        }
    }

    private static Processor generating(String name, String source) {
        return new AbstractProcessor() {
            private boolean done;

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
                if (!done) {
                    done = true;
                    try (Writer writer =
                            processingEnv.getFiler().createSourceFile(name).openWriter()) {
                        writer.write(source);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return false;
            }
        };
    }

    /** A module's sources and class folder. */
    private static final class Module {

        private final Path sources;
        private final Path output;
        private Path[] classPath = {};

        Module(Path sources, Path output) {
            this.sources = sources;
            this.output = output;
        }

        Module source(String path, String text) {
            Compilation.write(sources, path, text);
            return this;
        }

        Module against(Path... entries) {
            classPath = entries;
            return this;
        }

        Path compile(Compilation.Kind compiler, String... options) {
            return new Compilation(compiler, output)
                    .against(classPath)
                    .with(options)
                    .compile(Compilation.sources(sources));
        }

        Path compileInto(Path other, Compilation.Kind compiler) {
            return new Compilation(compiler, other).compile(Compilation.sources(sources));
        }

        Path compileModule(String... options) {
            return new Compilation(Compilation.Kind.JAVAC, output)
                    .against(classPath)
                    .onModulePath()
                    .with(options)
                    .compile(Compilation.sources(sources));
        }
    }
}

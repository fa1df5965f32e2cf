package dev.jpamigrations.maven.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.ProcessorSetup.Gap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** POMs that Maven itself makes effective. What is advised is pasted into them, and nothing is left to advise. */
@DisplayName("A module whose POMs say")
final class EffectivePomTest {

    private static final String OURS = path("dev.jpamigrations", "migrations-processor");
    private static final String LOMBOK = path("org.projectlombok", "lombok");
    private static final String MAPSTRUCT = path("org.mapstruct", "mapstruct-processor");
    private static final String PARENT = "(build/pluginManagement/plugins)";

    @TempDir
    private Path folder;

    /**
     * A build.
     *
     * @param says what the case is about
     * @param parent what the parent's POM holds
     * @param module what the module's POM holds
     * @param cause the cause to be found
     */
    record Case(String says, String parent, String module, String cause) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Case> cases() {
        String absent = "its maven-compiler-plugin has no annotationProcessorPaths";
        return Stream.of(
                new Case("nothing", "", "", absent),
                new Case("nothing of the compiler", build(""), build(""), absent),
                new Case("what to compile for", managed("<release>17</release>"), "", absent),
                new Case("the compiler's version", build(compiler("")), "", absent),
                new Case("something in the module", "", build(configured("<release>17</release>")), absent),
                new Case(
                        "another processor",
                        managed(paths(LOMBOK)),
                        "",
                        "annotationProcessorPaths in pom.xml " + PARENT + " do not name the processor"),
                new Case(
                        "that the module's path replaces the parent's",
                        managed(paths(OURS)),
                        build(configured(paths(LOMBOK))),
                        "annotationProcessorPaths in tools/pom.xml (build/plugins) replace those in pom.xml " + PARENT
                                + ", which name the processor"),
                new Case(
                        "that an execution's path replaces the plugin's",
                        build(configured(paths(OURS))),
                        build(execution("default-compile", "<configuration>" + paths(LOMBOK) + "</configuration>")),
                        "annotationProcessorPaths in tools/pom.xml (build/plugins, execution default-compile) replace"
                                + " those in pom.xml (build/plugins), which name the processor"),
                new Case(
                        "that the path of a profile replaces others",
                        managed(paths(OURS)),
                        build(configured(paths(MAPSTRUCT)))
                                + "<profiles><profile><id>early</id><activation><activeByDefault>true</activeByDefault>"
                                + "</activation>" + build(configured(paths(LOMBOK))) + "</profile></profiles>",
                        "annotationProcessorPaths in tools/pom.xml (profile early: build/plugins) replace those in"
                                + " pom.xml " + PARENT + ", which name the processor"),
                new Case(
                        "that the module inherits no configuration",
                        managed(paths(OURS)),
                        build(compiler("<configuration combine.self=\"override\"/>")),
                        absent),
                new Case(
                        "that the parent passes nothing on",
                        build(compiler(
                                "<inherited>false</inherited><configuration>" + paths(OURS) + "</configuration>")),
                        "",
                        absent),
                new Case(
                        "no processing",
                        managed("<proc>none</proc>" + paths(OURS)),
                        build(configured("<proc>none</proc>")),
                        "annotation processing is switched off by <proc>none</proc> in tools/pom.xml (build/plugins) and"
                                + " <proc>none</proc> in pom.xml " + PARENT),
                new Case(
                        "no processing, by a property",
                        "<properties><maven.compiler.proc>none</maven.compiler.proc></properties>"
                                + managed(paths(OURS)),
                        "",
                        "annotation processing is switched off by <maven.compiler.proc>none</maven.compiler.proc> in"
                                + " pom.xml (properties)"),
                new Case(
                        "no processing and no path",
                        build(configured("<proc>none</proc>")),
                        "",
                        "annotation processing is switched off by <proc>none</proc> in pom.xml (build/plugins); and "
                                + absent),
                new Case(
                        "no processing, by an argument",
                        managed(paths(OURS) + "<compilerArgs><arg>-Xlint</arg><arg>-proc:none</arg></compilerArgs>"),
                        "",
                        "annotation processing is switched off by -proc:none among the compiler's arguments"),
                new Case(
                        "no processing, by the only argument",
                        managed(paths(OURS) + "<compilerArgument>-proc:none</compilerArgument>"),
                        "",
                        "annotation processing is switched off by -proc:none among the compiler's arguments"),
                new Case(
                        "no processing, by an argument of the old form",
                        managed(paths(OURS) + "<compilerArguments><proc:none/></compilerArguments>"),
                        "",
                        "annotation processing is switched off by -proc:none among the compiler's arguments"),
                new Case(
                        "other processors",
                        managed(paths(OURS) + "<annotationProcessors><p>org.acme.Other</p></annotationProcessors>"),
                        "",
                        "the processor is not among the annotationProcessors in pom.xml " + PARENT),
                new Case(
                        "a plugin that is too old",
                        build(compiler("<configuration>" + paths(OURS) + "</configuration>")
                                .replace("3.14.1", "3.1")),
                        "",
                        "maven-compiler-plugin 3.1 ignores annotationProcessorPaths, which it heeds from 3.5 on"),
                new Case(
                        "nothing of a plugin that is too old",
                        build(compiler("").replace("3.14.1", "3.1")),
                        "",
                        absent));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_cured_by_what_is_advised(Case build) throws IOException {
        write("pom.xml", pom("", "parent", "pom", build.parent()));
        write("tools/pom.xml", pom("parent", "tools", "jar", build.module()));

        Gap gap = gap("tools/pom.xml").orElseThrow();

        assertThat(gap.cause()).isEqualTo(build.cause());
        new PomEditor(folder).follow(gap.advice());
        assertThat(gap("tools/pom.xml")).isEmpty();
    }

    @Test
    void that_a_list_between_replaces_too_is_cured_in_the_module() throws IOException {
        write("pom.xml", pom("", "parent", "pom", build(configured(paths(OURS)))));
        write("core/pom.xml", pom("parent", "core", "pom", build(configured(paths(MAPSTRUCT)))));
        write("core/tools/pom.xml", pom("core", "tools", "jar", build(configured(paths(LOMBOK)))));

        Gap gap = gap("core/tools/pom.xml").orElseThrow();

        assertThat(gap.cause()).contains("replace those in pom.xml");
        new PomEditor(folder).follow(gap.advice());
        assertThat(gap("core/tools/pom.xml")).isEmpty();
    }

    @Test
    void what_another_build_says_is_cured_by_what_wins_over_it() throws IOException {
        write(
                "corporate/pom.xml",
                pom(
                        "",
                        "corporate",
                        "pom",
                        build(configured("<proc>none</proc><compilerArgs><arg>-proc:none</arg></compilerArgs>"
                                + paths(LOMBOK)))));
        write("corporate/app/pom.xml", pom("corporate", "app", "pom", ""));
        write("corporate/app/tools/pom.xml", pom("app", "tools", "jar", ""));

        Gap gap = gap("corporate/app/tools/pom.xml").orElseThrow();

        assertThat(gap.cause()).contains("<proc>none</proc> in com.acme:corporate:1 (build/plugins)");
        assertThat(gap.advice()).startsWith("Put into corporate/app/pom.xml:\n<build>");
        new PomEditor(folder).follow(gap.advice());
        assertThat(gap("corporate/app/tools/pom.xml")).isEmpty();
    }

    @Test
    void that_another_execution_runs_the_processor_has_no_gap() throws IOException {
        write(
                "pom.xml",
                pom(
                        "",
                        "tools",
                        "jar",
                        build(compiler("<executions>"
                                + "<execution><id>default-compile</id><configuration><proc>none</proc></configuration></execution>"
                                + "<execution><id>entities</id><phase>compile</phase><goals><goal>compile</goal></goals><configuration>"
                                + paths(OURS) + "</configuration></execution></executions>"))));

        assertThat(gap("pom.xml")).isEmpty();
    }

    @Test
    void that_nothing_is_compiled_is_told() throws IOException {
        write("pom.xml", pom("", "tools", "jar", build(execution("default-compile", "<phase>none</phase>"))));
        write("skipped/pom.xml", pom("", "tools", "jar", build(configured("<skipMain>true</skipMain>" + paths(OURS)))));

        assertThat(gap("pom.xml")).map(Gap::cause).contains("no execution of the maven-compiler-plugin compiles it");
        assertThat(gap("skipped/pom.xml")).map(Gap::cause).contains("the maven-compiler-plugin is told to skip it");
    }

    @Test
    void that_processing_is_switched_off_by_the_command_line_is_told() throws IOException {
        write("pom.xml", pom("", "tools", "jar", build(configured(paths(OURS)))));
        Properties typed = new Properties();
        typed.setProperty("maven.compiler.proc", "none");

        assertThat(gaps("pom.xml", typed)).singleElement().satisfies(gap -> assertThat(gap)
                .map(Gap::advice)
                .contains("Take out <maven.compiler.proc>none</maven.compiler.proc> in the command line."));
    }

    private Optional<Gap> gap(String pom) {
        List<Optional<Gap>> gaps = gaps(pom, new Properties());
        return gaps.stream().allMatch(Optional::isPresent) ? gaps.get(0) : Optional.empty();
    }

    private List<Optional<Gap>> gaps(String pom, Properties typed) {
        MavenProject module = EffectivePom.of(folder.resolve(pom));
        Lineage lineage = Lineage.of(module, this::name, PluginId.COMPILER);
        Diagnosis diagnosis = new Diagnosis("1.0", Remedy.of("Read the class files"));
        return new CompilationReader(module, lineage, typed, false)
                .read().stream().map(diagnosis::of).toList();
    }

    private @Nullable String name(MavenProject project) {
        String name = folder.relativize(project.getFile().toPath()).toString();
        return name.equals("corporate/pom.xml") ? null : name;
    }

    private void write(String file, String text) throws IOException {
        PomEditor.write(folder.resolve(file), text);
    }

    private static String pom(String parent, String artifactId, String packaging, String rest) {
        String inherited = parent.isEmpty()
                ? ""
                : "<parent><groupId>com.acme</groupId><artifactId>" + parent
                        + "</artifactId><version>1</version></parent>";
        return "<project><modelVersion>4.0.0</modelVersion>" + inherited + "<groupId>com.acme</groupId><artifactId>"
                + artifactId + "</artifactId><version>1</version><packaging>" + packaging + "</packaging>" + rest
                + "</project>";
    }

    private static String build(String plugin) {
        return plugin.isEmpty() ? "<build/>" : "<build><plugins>" + plugin + "</plugins></build>";
    }

    private static String managed(String settings) {
        return "<build><pluginManagement><plugins>" + configured(settings) + "</plugins></pluginManagement></build>";
    }

    private static String configured(String settings) {
        return compiler("<configuration>" + settings + "</configuration>");
    }

    private static String execution(String id, String parts) {
        return compiler("<executions><execution><id>" + id + "</id>" + parts + "</execution></executions>");
    }

    private static String compiler(String parts) {
        return "<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version>" + parts + "</plugin>";
    }

    private static String paths(String... paths) {
        return "<annotationProcessorPaths>" + String.join("", paths) + "</annotationProcessorPaths>";
    }

    private static String path(String groupId, String artifactId) {
        return "<path><groupId>" + groupId + "</groupId><artifactId>" + artifactId
                + "</artifactId><version>1</version></path>";
    }
}

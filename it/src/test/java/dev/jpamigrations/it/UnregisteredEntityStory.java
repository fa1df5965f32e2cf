package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Entities that no registry names, one story for each cause: the build fails and says why, what it prints is pasted, and the
 * build passes. Every setting, and what each makes of it, is in the unit tests {@code DiagnosisTest}, {@code EffectivePomTest}
 * and {@code AdmissionTest}.
 */
@Execution(ExecutionMode.CONCURRENT)
@Order(4)
class UnregisteredEntityStory {

    private static final String TOOL =
            "[UnregisteredEntity] module workshop-tools: No registry names com.acme.workshop.Tool: ";
    private static final String PART =
            "[UnregisteredEntity] com.acme:parts:1.0: No registry names com.acme.parts.Part: ";

    private static final String OTHER_PROCESSORS = """
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>
            %s
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            """;

    @Test
    void theProcessorIsInNoProcessorPath() {
        Workspace workshop = Workspace.copyOf("workshop", "stories/no-processor-path");
        workshop.cut("pom.xml", "<annotationProcessorPaths>", "</annotationProcessorPaths>");

        assertThat(workshop.run("migrations:init", "-pl", "app"))
                .succeeded()
                .says(
                        "Let every module with entities record them. Put into the configuration of the maven-compiler-plugin");

        Build failed = workshop.run("migrations:generate");

        assertThat(failed).failed().says(TOOL + "its maven-compiler-plugin has no annotationProcessorPaths.");
        Advice advice = only(failed);
        assertThat(advice.instruction())
                .isEqualTo("Put into the configuration of the maven-compiler-plugin in pom.xml"
                        + " (build/pluginManagement/plugins):");
        workshop.edit("pom.xml", "          <configuration>", "          <configuration>\n" + advice.xml());
        assertGenerates(workshop, "create table tool (");
    }

    @Test
    void theProcessorPathOfAModuleReplacesThatOfItsParent() {
        Workspace workshop = Workspace.copyOf("workshop", "stories/replaced-processor-path");
        String own = """
                      <annotationProcessorPaths>
                        <path>
                          <groupId>org.jspecify</groupId>
                          <artifactId>jspecify</artifactId>
                          <version>1.0.0</version>
                        </path>
                      </annotationProcessorPaths>""";
        workshop.edit("tools/pom.xml", "</project>", OTHER_PROCESSORS.formatted(own) + "</project>");

        Build failed = workshop.run("verify");

        assertThat(failed)
                .failed()
                .says(TOOL + "annotationProcessorPaths in tools/pom.xml (build/plugins) replace those in pom.xml"
                        + " (build/pluginManagement/plugins), which name the processor.");
        Advice advice = only(failed);
        assertThat(advice.instruction())
                .isEqualTo("Write in tools/pom.xml (build/plugins) in place of its annotationProcessorPaths:");
        workshop.edit("tools/pom.xml", own, advice.xml());
        assertThat(workshop.run("clean", "migrations:generate")).succeeded();
        assertThat(workshop.run("verify"))
                .succeeded()
                .says("Verified: ")
                .saysNothingOf("UnregisteredEntity", "StaleRegistry");
    }

    @Test
    void annotationProcessingIsSwitchedOff() {
        Workspace workshop = Workspace.copyOf("workshop", "stories/no-processing");
        workshop.edit("tools/pom.xml", "</project>", OTHER_PROCESSORS.formatted("<proc>none</proc>") + "</project>");
        workshop.cut("pom.xml", "<annotationProcessorPaths>", "</annotationProcessorPaths>");

        Build listed = workshop.run("migrations:registry");

        assertThat(listed)
                .succeeded()
                .says(TOOL
                        + "annotation processing is switched off by <proc>none</proc> in tools/pom.xml (build/plugins);"
                        + " and its maven-compiler-plugin has no annotationProcessorPaths.")
                .says("Take out <proc>none</proc> in tools/pom.xml (build/plugins).")
                .says("com.acme.workshop.Tool  entity  workshop-tools  unregistered");
        workshop.edit("tools/pom.xml", "<proc>none</proc>", "");
        workshop.edit(
                "pom.xml",
                "          <configuration>",
                "          <configuration>\n" + only(listed).xml());
        assertGenerates(workshop, "create table tool (");
    }

    @Test
    void anArgumentSwitchesAnnotationProcessingOff() {
        Workspace workshop = Workspace.copyOf("workshop", "stories/no-processing-argument");
        String argument = "<compilerArgs><arg>-proc:none</arg></compilerArgs>";
        workshop.edit("pom.xml", "          <configuration>", "          <configuration>" + argument);

        assertThat(workshop.run("migrations:generate"))
                .failed()
                .says(TOOL + "annotation processing is switched off by -proc:none among the compiler's arguments.")
                .says("Take -proc:none out of the compilerArgs in pom.xml (build/pluginManagement/plugins).");
        workshop.edit("pom.xml", "<arg>-proc:none</arg>", "");
        assertGenerates(workshop, "create table tool (");
    }

    @Test
    void aJarWasCompiledWithoutTheProcessor() {
        Workspace workshop = dependingOn(LibraryJar.UNREGISTERED, "compile", "stories/unregistered-jar");

        Build failed = workshop.run("migrations:generate");

        assertThat(failed).failed().says(PART + "the jar was compiled without the processor.");
        Advice advice = only(failed);
        assertThat(advice.instruction())
                .isEqualTo("If they belong to the model (else name it under excludes): put into the"
                        + " migrations-maven-plugin in app/pom.xml (build/plugins):");
        workshop.edit("app/pom.xml", "        <executions>", advice.xml() + "\n        <executions>");
        assertGenerates(workshop, "create table part (");

        String excluded = advice.xml()
                .replace("<include>com.acme:parts</include>", "<include>com.acme:*</include>")
                .replace("</includes>", "</includes><excludes><exclude>com.*:part*</exclude></excludes>");
        workshop.edit("app/pom.xml", advice.xml(), excluded);
        assertThat(workshop.run("migrations:generate", "-Dmigrations.dryRun"))
                .succeeded()
                .says("create table tool (")
                .saysNothingOf("create table part (");
    }

    @Test
    void theEntityIsInAProvidedDependency() {
        Workspace workshop = dependingOn(LibraryJar.UNREGISTERED, "provided", "stories/provided-jar");

        Build failed = workshop.run("migrations:generate");

        assertThat(failed)
                .failed()
                .says(PART + "it is a dependency of scope provided, and the jar was compiled without the processor.");
        workshop.edit("app/pom.xml", "        <executions>", only(failed).xml() + "\n        <executions>");
        assertGenerates(workshop, "create table part (");
    }

    @Test
    void theEntityIsInATestDependency() {
        Workspace workshop = dependingOn(LibraryJar.REGISTERED, "test", "stories/test-jar");

        Build failed = workshop.run("migrations:generate");

        assertThat(failed)
                .failed()
                .says(
                        "[UnregisteredEntity] com.acme:registered-parts:1.0: The model lacks com.acme.parts.Part: it is a dependency of"
                                + " scope test, which the application does not have when it runs.");
        assertThat(Advice.of(failed))
                .extracting(Advice::instruction)
                .containsExactly(
                        "If they belong to the model, write in app/pom.xml in place of the dependency of scope test:",
                        "If not, put into the migrations-maven-plugin in app/pom.xml (build/plugins):");

        LibraryJar.UNREGISTERED.compileInto(workshop);
        workshop.edit("app/pom.xml", "  </dependencies>", LibraryJar.UNREGISTERED.testClasses() + "  </dependencies>");
        Advice excluded = Advice.of(failed).get(1);
        workshop.edit("app/pom.xml", "        <executions>", excluded.xml() + "\n        <executions>");
        assertThat(workshop.run("migrations:generate", "-Dmigrations.dryRun"))
                .succeeded()
                .says("create table tool (")
                .saysNothingOf("create table part (");

        workshop.edit(
                "app/pom.xml",
                LibraryJar.REGISTERED.dependency("test"),
                Advice.of(failed).get(0).xml());
        workshop.edit("app/pom.xml", excluded.xml(), "");
        assertGenerates(workshop, "create table part (");
    }

    private static Workspace dependingOn(LibraryJar library, String scope, String name) {
        Workspace workshop = Workspace.copyOf("workshop", name);
        library.compileInto(workshop);
        workshop.edit(
                "app/pom.xml",
                "  <dependencies>\n",
                LibraryJar.REPOSITORY + "  <dependencies>\n" + library.dependency(scope));
        return workshop;
    }

    private static Advice only(Build build) {
        assertThat(Advice.of(build)).hasSize(1);
        return Advice.of(build).get(0);
    }

    /** With the processor at work, not by reading class files for once. */
    private static void assertGenerates(Workspace workspace, String statement) {
        assertThat(workspace.run("clean", "migrations:generate", "-Dmigrations.dryRun"))
                .succeeded()
                .says(statement)
                .saysNothingOf("UnregisteredEntity", "StaleRegistry");
    }
}

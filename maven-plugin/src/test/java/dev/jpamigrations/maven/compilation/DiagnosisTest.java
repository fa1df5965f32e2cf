package dev.jpamigrations.maven.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.ProcessorSetup.Gap;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A compilation without a registry")
final class DiagnosisTest {

    private static final Diagnosis DIAGNOSIS = new Diagnosis("1.0", Remedy.of("Read the class files"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path=ours",
                "path=lombok,ours proc=full java=25",
                "path=ours java=25",
                "path=ours plugin=",
                "path=ours processors=dev.jpamigrations.processor.RegistryProcessor",
                "path=ours compiler=eclipse",
                "path=lombok plugin=3.1 classpath",
                "classpath",
                "classpath java=22",
                "classpath java=25 proc=full",
                "classpath java=25 arg=-proc:full",
                "classpath java=25 processors=dev.jpamigrations.processor.RegistryProcessor",
                "classpath java=25 compiler=eclipse",
                "arg=-processorpath arg=/lib/migrations-processor-1.0.jar",
            })
    void is_older_than_the_processor_where_the_build_runs_it(String facts) {
        assertThat(DIAGNOSIS.of(CompilationFacts.of(facts))).isEmpty();
    }

    /** Facts, cause, and the instructions above what is to be pasted. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # no processor path
            home=NOTHING | its maven-compiler-plugin has no annotationProcessorPaths | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            home=CONFIGURATION | its maven-compiler-plugin has no annotationProcessorPaths | Put into the maven-compiler-plugin in pom.xml (build/plugins)
            home=PLUGIN | its maven-compiler-plugin has no annotationProcessorPaths | Put under build/plugins of pom.xml
            home=PLUGINS | its maven-compiler-plugin has no annotationProcessorPaths | Put into the build of pom.xml
            home=BUILD | its maven-compiler-plugin has no annotationProcessorPaths | Put into pom.xml
            plugin=3.1 | its maven-compiler-plugin has no annotationProcessorPaths | Set the version of the maven-compiler-plugin in pom.xml (build/plugins) / Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            plugin=3.1 home=PLUGIN | its maven-compiler-plugin has no annotationProcessorPaths | Put under build/plugins of pom.xml
            # one without the processor
            path=lombok@tools/pom.xml | annotationProcessorPaths in tools/pom.xml do not name the processor | Add to the annotationProcessorPaths in tools/pom.xml
            path=lombok classpath | annotationProcessorPaths in pom.xml do not name the processor, and the class path is not searched then | Add to the annotationProcessorPaths in pom.xml
            path=lombok@!com.acme:parent:1 | annotationProcessorPaths in com.acme:parent:1 do not name the processor | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            # one that replaces another
            path=lombok@tools/pom.xml path=ours | annotationProcessorPaths in tools/pom.xml replace those in pom.xml, which name the processor | Write in tools/pom.xml in place of its annotationProcessorPaths
            path=lombok@tools/pom.xml path=mapstruct@core/pom.xml path=ours | annotationProcessorPaths in tools/pom.xml replace those in pom.xml, which name the processor | Add to the annotationProcessorPaths in tools/pom.xml
            # one that an old plugin ignores
            path=ours plugin=3.1 | maven-compiler-plugin 3.1 ignores annotationProcessorPaths, which it heeds from 3.5 on | Set the version of the maven-compiler-plugin in pom.xml (build/plugins)
            path=lombok plugin=3.1 | maven-compiler-plugin 3.1 ignores annotationProcessorPaths, which it heeds from 3.5 on | Add to the annotationProcessorPaths in pom.xml / Set the version of the maven-compiler-plugin in pom.xml (build/plugins)
            # one that an argument overrides
            path=ours arg=-processorpath arg=/lib/lombok.jar | -processorpath among the compiler's arguments leads past the processor | Take -processorpath out of the compilerArgs in pom.xml
            arg=--processor-path arg=/lib/lombok.jar | --processor-path among the compiler's arguments leads past the processor | Take --processor-path out of the compilerArgs in pom.xml / Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            # the class path alone
            classpath java=23 | the processor is on the class path, which the compiler of JDK 23 does not search | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            classpath java=0 | the processor is on the class path, which the compiler does not search, if it is that of JDK 23 or later | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            # switched off
            path=ours proc=none@tools/pom.xml | annotation processing is switched off by <proc>none</proc> in tools/pom.xml | Take out <proc>none</proc> in tools/pom.xml
            path=ours proc=none@tools/pom.xml proc=none | annotation processing is switched off by <proc>none</proc> in tools/pom.xml and <proc>none</proc> in pom.xml | Take out <proc>none</proc> in tools/pom.xml and <proc>none</proc> in pom.xml
            path=ours proc=none@!com.acme:parent:1 | annotation processing is switched off by <proc>none</proc> in com.acme:parent:1 | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            path=ours arg=-proc:none | annotation processing is switched off by -proc:none among the compiler's arguments | Take -proc:none out of the compilerArgs in pom.xml
            path=ours arg=-proc:none@!com.acme:parent:1 | annotation processing is switched off by -proc:none among the compiler's arguments | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            # not among the chosen
            path=ours processors=org.acme.Other | the processor is not among the annotationProcessors in pom.xml | Add to the annotationProcessors in pom.xml
            path=ours processors=org.acme.Other@!com.acme:parent:1 | the processor is not among the annotationProcessors in com.acme:parent:1 | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            path=ours arg=-processor named=org.acme.Other | the processor is not named by -processor among the compiler's arguments | Add ,dev.jpamigrations.processor.RegistryProcessor to it
            # several reasons at once
            proc=none | annotation processing is switched off by <proc>none</proc> in pom.xml; and its maven-compiler-plugin has no annotationProcessorPaths | Take out <proc>none</proc> in pom.xml / Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            # said by no POM, but by an extension of Maven
            path=lombok@- | annotationProcessorPaths do not name the processor | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            path=ours proc=none@- | annotation processing is switched off by proc | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            path=ours arg=-proc:none@- | annotation processing is switched off by -proc:none among the compiler's arguments | Put into the configuration of the maven-compiler-plugin in pom.xml (build/plugins)
            # compiled by something else
            run=NONE | no execution of the maven-compiler-plugin compiles it | Read the class files.
            path=ours run=SKIPPED | the maven-compiler-plugin is told to skip it | Read the class files.
            path=ours compiler=csharp | the compiler "csharp" compiles it | Read the class files.
            """)
    void has_a_cause_and_a_cure(String facts, String cause, String instructions) {
        Gap gap = DIAGNOSIS.of(CompilationFacts.of(facts)).orElseThrow();

        assertThat(gap.cause()).isEqualTo(cause);
        assertThat(instructions(gap)).isEqualTo(instructions);
    }

    private static String instructions(Gap gap) {
        return String.join(
                " / ",
                gap.advice()
                        .lines()
                        .filter(line -> !line.strip().startsWith("<"))
                        .map(line -> line.replaceFirst("[:.]$", ""))
                        .map(line -> line.equals("Read the class files") ? line + "." : line)
                        .toList());
    }

    @Test
    void is_cured_by_a_list_that_appends() {
        assertThat(advice("path=lombok@tools/pom.xml path=ours")).isEqualTo("""
                Write in tools/pom.xml in place of its annotationProcessorPaths:
                <annotationProcessorPaths combine.children="append">
                  <path>
                    <artifactId>lombok</artifactId>
                  </path>
                </annotationProcessorPaths>""");
    }

    @Test
    void is_cured_by_settings_that_win_over_the_parent_of_another_build() {
        assertThat(advice("home=PLUGINS proc=none@!com.acme:parent:1 arg=-Xlint@!com.acme:parent:1"
                        + " arg=-proc:none@!com.acme:parent:1 path=lombok@!com.acme:parent:1"))
                .isEqualTo("""
                Put into the build of pom.xml:
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.14.1</version>
                    <configuration>
                      <proc>full</proc>
                      <compilerArgs combine.self="override">
                        <arg>-Xlint</arg>
                      </compilerArgs>
                      <annotationProcessorPaths combine.children="append">
                        <path>
                          <groupId>dev.jpamigrations</groupId>
                          <artifactId>migrations-processor</artifactId>
                          <version>1.0</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>
                </plugins>""");
    }

    @Test
    void is_cured_by_a_plugin_that_is_new_enough() {
        assertThat(advice("plugin=3.1 home=BUILD path=ours")).isEqualTo("""
                Put into pom.xml:
                <build>
                  <plugins>
                    <plugin>
                      <groupId>org.apache.maven.plugins</groupId>
                      <artifactId>maven-compiler-plugin</artifactId>
                      <version>3.14.1</version>
                    </plugin>
                  </plugins>
                </build>""");
    }

    private static String advice(String facts) {
        return Optional.of(CompilationFacts.of(facts))
                .flatMap(DIAGNOSIS::of)
                .map(Gap::advice)
                .orElseThrow();
    }
}

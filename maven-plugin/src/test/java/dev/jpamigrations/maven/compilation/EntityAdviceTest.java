package dev.jpamigrations.maven.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DependencyEntities;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of entities from elsewhere it is advised")
final class EntityAdviceTest {

    private static final PluginId OURS = new PluginId("dev.jpamigrations", "migrations-maven-plugin", "1.0");
    private static final String PLUGIN =
            "<groupId>dev.jpamigrations</groupId><artifactId>migrations-maven-plugin</artifactId>";
    private static final DependencyEntities SAID = new DependencyEntities(List.of("org.acme:*"), List.of("org.acme:x"));

    @TempDir
    private Path folder;

    @Test
    void to_add_to_what_is_said_already() throws IOException {
        EntityAdvice advice = advice(
                "<build><plugins><plugin>" + PLUGIN + "<configuration><dependencyEntities/></configuration></plugin>"
                        + "</plugins></build>",
                SAID);

        assertThat(advice.included("com.acme:parts")).hasToString("""
                If they belong to the model (else name it under excludes): write in pom.xml (build/plugins) in place of its \
                dependencyEntities:
                <dependencyEntities>
                  <includes>
                    <include>org.acme:*</include>
                    <include>com.acme:parts</include>
                  </includes>
                  <excludes>
                    <exclude>org.acme:x</exclude>
                  </excludes>
                </dependencyEntities>""");
    }

    @Test
    void to_say_it_once_for_several_jars() throws IOException {
        EntityAdvice advice =
                advice("<build><plugins><plugin>" + PLUGIN + "</plugin></plugins></build>", DependencyEntities.NONE);

        assertThat(advice.included("com.acme:bolts", "com.acme:parts")).hasToString("""
                If they belong to the model (else name it under excludes): put into the migrations-maven-plugin in pom.xml \
                (build/plugins):
                <configuration>
                  <dependencyEntities>
                    <includes>
                      <include>com.acme:bolts</include>
                      <include>com.acme:parts</include>
                    </includes>
                  </dependencyEntities>
                </configuration>""");
    }

    @Test
    void to_say_it_where_the_plugin_is_configured() throws IOException {
        EntityAdvice advice = advice(
                "<build><pluginManagement><plugins><plugin>" + PLUGIN
                        + "<configuration><naming>spring</naming></configuration></plugin></plugins></pluginManagement>"
                        + "</build>",
                DependencyEntities.NONE);

        assertThat(advice.included("com.acme:parts").instruction())
                .isEqualTo(
                        "If they belong to the model (else name it under excludes): put into the configuration of the"
                                + " migrations-maven-plugin in pom.xml (build/pluginManagement/plugins)");
    }

    @Test
    void to_change_the_scope_of_a_dependency_or_to_exclude_it() throws IOException {
        String declared = "<dependencies><dependency><groupId>com.acme</groupId><artifactId>parts</artifactId>"
                + "<version>2</version><scope>test</scope></dependency></dependencies>";
        EntityAdvice advice =
                advice(declared + "<build><plugins><plugin>" + PLUGIN + "</plugin></plugins></build>", SAID);

        assertThat(advice.ofTestDependency(entry("parts"))).isEqualTo("""
                If they belong to the model, write in pom.xml in place of the dependency of scope test:
                <dependency>
                  <groupId>com.acme</groupId>
                  <artifactId>parts</artifactId>
                  <version>2</version>
                  <scope>compile</scope>
                </dependency>
                If not, put into the migrations-maven-plugin in pom.xml (build/plugins):
                <configuration>
                  <dependencyEntities>
                    <includes>
                      <include>org.acme:*</include>
                    </includes>
                    <excludes>
                      <exclude>org.acme:x</exclude>
                      <exclude>com.acme:parts</exclude>
                    </excludes>
                  </dependencyEntities>
                </configuration>""");
        assertThat(advice.ofTestDependency(entry("screws")))
                .startsWith("If they belong to the model, put under dependencies of pom.xml:\n<dependency>");
    }

    @Test
    void without_a_version_where_that_is_managed() throws IOException {
        String managed = "<dependencyManagement><dependencies><dependency><groupId>com.acme</groupId>"
                + "<artifactId>parts</artifactId><version>2</version></dependency></dependencies></dependencyManagement>";

        assertThat(advice(managed, DependencyEntities.NONE).ofTestDependency(entry("parts")))
                .contains("<artifactId>parts</artifactId>\n  <scope>compile</scope>");
    }

    private static ClassPathEntry entry(String artifactId) {
        return new ClassPathEntry(
                Path.of("parts.jar"),
                "com.acme",
                artifactId,
                "2",
                ClassPathEntry.Kind.DEPENDENCY,
                ClassPathEntry.Scope.TEST);
    }

    private EntityAdvice advice(String rest, DependencyEntities said) throws IOException {
        Path pom = folder.resolve("pom.xml");
        PomEditor.write(
                pom,
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>app</artifactId>"
                        + "<version>1</version>" + rest + "</project>");
        MavenProject project = EffectivePom.of(pom);
        return new EntityAdvice(project, Lineage.of(project, each -> "pom.xml", OURS), OURS, said);
    }
}

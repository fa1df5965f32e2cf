package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A build with two histories: the catalog keeps its own, the application that of all the rest. */
class RegistryStory {

    private static final Pattern TYPE =
            Pattern.compile("\"type\": \"([^\"]+)\",[^}]*\"history\": \"([^\"]+)\",\\s+\"state\": \"([^\"]+)\"");

    private static final String PLUGIN = """
                <build>
                  <plugins>
                    <plugin>
                      <groupId>dev.jpamigrations</groupId>
                      <artifactId>migrations-maven-plugin</artifactId>
                      <configuration><owns>module</owns></configuration>
                    </plugin>
                  </plugins>
                </build>
              </project>
            """;

    @Test
    void theListNamesEachTypeOnceWithTheHistoryThatAnswersForIt() {
        Workspace shop = Workspace.copyOf("shop", "stories/registry");
        shop.edit("catalog/pom.xml", "</project>", PLUGIN);

        assertThat(shop.run(
                        "-q", "migrations:registry", "-Dmigrations.format=json", "-Dmigrations.output=registry.json"))
                .succeeded();

        assertThat(shop.files("**registry.json")).hasSize(1);
        String registry = Workspace.read(shop.folder().resolve("app/registry.json"));
        assertThat(registry).contains("\"problems\": []");
        List<String> owners = TYPE.matcher(registry)
                .results()
                .map(type -> type.group(1) + " " + type.group(3) + " " + type.group(2))
                .toList();
        assertThat(owners)
                .hasSize(20)
                .doesNotHaveDuplicates()
                .contains(
                        "com.acme.shop.catalog.Product mapped shop-catalog",
                        "com.acme.shop.kernel.User mapped shop-app",
                        "com.acme.shop.orders.Order mapped shop-app");
    }
}

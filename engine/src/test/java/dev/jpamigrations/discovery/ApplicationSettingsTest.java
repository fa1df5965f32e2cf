package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationSettingsTest {

    @TempDir
    Path folder;

    @Test
    void nameMappingFiles() throws IOException {
        write("application.properties", """
                spring.jpa.show-sql=true
                spring.jpa.mapping-resources=META-INF/a.xml, META-INF/b.xml
                quarkus.hibernate-orm.mapping-files=no-file
                """);
        write("application.yml", """
                spring:
                  jpa:
                    mappingResources:
                      - META-INF/c.xml
                """);

        assertThat(settings().mappingFiles())
                .extracting(Listed::name)
                .containsExactly("META-INF/a.xml", "META-INF/b.xml", "META-INF/c.xml");
        assertThat(settings().mappingFiles())
                .extracting(listed -> folder.relativize(Path.of(listed.place().file())) + ":"
                        + listed.place().line())
                .containsExactly("application.properties:2", "application.properties:2", "application.yml:3");
    }

    @Test
    void areCalledAsHibernateCallsThemWhereverTheyStand() throws IOException {
        write("application.properties", """
                spring.jpa.show-sql=true
                spring.jpa.properties.hibernate.type.preferred_uuid_jdbc_type=CHAR
                spring.jpa.hibernate.naming.physical-strategy=com.acme.Upper
                # spring.jpa.properties.hibernate.globally_quoted_identifiers=true
                """);
        write("application.yml", """
                spring:
                  jpa:
                    hibernate:
                      naming:
                        implicitStrategy: com.acme.Own
                    properties:
                      hibernate:
                        type:
                          prefer_native_enum_types: true
                      "[hibernate.default_schema]": shop
                """);
        write("META-INF/persistence.xml", """
                <persistence><persistence-unit name="shop"><properties>
                <property name="hibernate.timezone.default_storage" value="COLUMN"/>
                <property name="hibernate.default_schema" value="other"/>
                </properties></persistence-unit></persistence>
                """);
        write("hibernate.properties", "hibernate.auto_quote_keyword true\n");

        assertThat(settings().values())
                .isEqualTo(Map.of(
                        "hibernate.type.preferred_uuid_jdbc_type", "CHAR",
                        "hibernate.physical_naming_strategy", "com.acme.Upper",
                        "hibernate.implicit_naming_strategy", "com.acme.Own",
                        "hibernate.type.prefer_native_enum_types", "true",
                        "hibernate.default_schema", "shop",
                        "hibernate.timezone.default_storage", "COLUMN",
                        "hibernate.auto_quote_keyword", "true"));
        assertThat(places())
                .containsExactly(
                        "hibernate.properties:1",
                        "application.yml:10",
                        "application.yml:5",
                        "application.properties:3",
                        "META-INF/persistence.xml:2",
                        "application.yml:9",
                        "application.properties:2");
    }

    @Test
    void areFoundUnderTheNamesOfQuarkus() throws IOException {
        write("application.properties", """
                quarkus.hibernate-orm.physical-naming-strategy=org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy
                quarkus.hibernate-orm.mapping.timezone.default-storage=normalize
                quarkus.hibernate-orm.unsupported-properties."hibernate.type.preferred_instant_jdbc_type"=TIMESTAMP
                quarkus.hibernate-orm.quote-identifiers.strategy=all
                """);

        assertThat(settings().values())
                .containsEntry("hibernate.timezone.default_storage", "normalize")
                .containsEntry("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
                .containsEntry("hibernate.globally_quoted_identifiers", "all")
                .hasSize(4);
    }

    @Test
    void areToldByTheirLineWhereTheyAreNotFollowed() throws IOException {
        write("application.properties", "\nspring.jpa.hibernate.naming.physical-strategy=com.acme.Upper\n");

        assertThat(settings().notice("hibernate.physical_naming_strategy").toString())
                .startsWith("[ProviderSetting] ")
                .contains("application.properties:2: hibernate.physical_naming_strategy=com.acme.Upper changes");
    }

    @Test
    void areNotMissedSilentlyInAFileThatCannotBeRead() throws IOException {
        write("application.yml", "spring: [jpa\n");

        assertThat(settings().unreadable()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .startsWith("[UnreadableConfiguration] ")
                .contains("application.yml"));
    }

    private ApplicationSettings settings() {
        return ApplicationSettings.read(
                List.of(new ClassPathEntry(folder, "com.acme", "shop", "1.0", ClassPathEntry.Kind.OWN)));
    }

    private List<String> places() {
        ApplicationSettings settings = settings();
        return settings.values().keySet().stream()
                .map(name -> settings.notice(name).location().toString().replace(folder + "/", ""))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

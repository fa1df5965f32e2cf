package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderSettingsTest {

    @TempDir
    Path folder;

    @Test
    void each_setting_that_changes_the_schema_is_told_with_its_line() throws IOException {
        write("application.properties", """
                spring.jpa.show-sql=true
                spring.jpa.properties.hibernate.type.preferred_uuid_jdbc_type=CHAR
                # spring.jpa.properties.hibernate.globally_quoted_identifiers=true
                """);
        write("application.yml", """
                spring:
                  jpa:
                    properties:
                      hibernate:
                        type:
                          prefer_native_enum_types: true
                """);
        write("META-INF/persistence.xml", """
                <persistence><persistence-unit name="shop"><properties>
                <property name="hibernate.timezone.default_storage" value="COLUMN"/>
                </properties></persistence-unit></persistence>
                """);
        write(
                "hibernate.properties",
                "hibernate.globally_quoted_identifiers true\nhibernate.auto_quote_keyword=true\n");

        List<Problem> notices = ProviderSettings.notices(List.of(entry()));

        assertThat(notices)
                .extracting(notice -> notice.location().toString().replace(folder + "/", ""))
                .containsExactly(
                        "META-INF/persistence.xml:2",
                        "application.properties:2",
                        "application.yml:6",
                        "hibernate.properties:1",
                        "hibernate.properties:2");
        assertThat(notices).allMatch(notice -> notice.code().equals("ProviderSetting"));
        assertThat(notices.get(1).toString()).contains("preferred_uuid_jdbc_type");
    }

    private ClassPathEntry entry() {
        return new ClassPathEntry(folder, "com.acme", "shop", "1.0", ClassPathEntry.Kind.OWN);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

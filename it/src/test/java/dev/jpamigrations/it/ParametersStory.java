package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a POM and a command line say of a history reaches its folder, its files and its version table. */
class ParametersStory {

    private static final String FOLDER = "app/src/main/resources/till";

    private static final String PLUGIN = "        <artifactId>migrations-maven-plugin</artifactId>\n";

    private static final String CONFIGURATION = """
                    <configuration>
                      <module>till</module>
                      <directory>src/main/resources/till</directory>
                      <versionTable>Till's versions</versionTable>
                      <versionTableSchema>public</versionTableSchema>
                      <fileTemplate>{rev}.{year}.{slug}</fileTemplate>
                      <timezone>Pacific/Kiritimati</timezone>
                      <slugLength>4</slugLength>
                      <template>${project.basedir}/own.mustache</template>
                      <properties><ticket>SHOP-12, ${project.artifactId}</ticket></properties>
                      <keep><pattern>index ix_orders_*</pattern></keep>
                      <typeMappings>
                        <typeMapping><type>java.time.Instant</type><sql>timestamptz(3)</sql></typeMapping>
                      </typeMappings>
                    </configuration>
            """;

    private static final String TEMPLATE = """
            {{#message}}
            {{.}}
            {{/message}}
            --
            -- revision: {{revision}}
            -- parents: {{parents}}
            -- created: {{created}}
            {{#labels}}
            -- labels: {{.}}
            {{/labels}}

            -- Ticket: {{properties.ticket}}

            -- migrations:upgrade
            {{upgrade}}

            -- migrations:downgrade
            {{downgrade}}
            """;

    @Test
    void shapeTheHistory() {
        Workspace shop = Workspace.copyOf("shop", "stories/parameters");
        shop.edit("app/pom.xml", PLUGIN, PLUGIN + CONFIGURATION);
        shop.write("app/own.mustache", TEMPLATE);

        assertThat(shop.run(
                        "migrations:generate",
                        "migrations:upgrade",
                        "migrations:status",
                        "-Dmigrations.message=Open the shop's \"till\" */ -- $HOME",
                        "-Dmigrations.id=0123456789ab",
                        "-Dmigrations.label=first,second",
                        "-Dmigrations.lockTimeout=1"))
                .succeeded()
                .says("upgrade <base> -> 0123456789ab  Open the shop's \"till\" */ -- $HOME (")
                .says("History:       till", "Till's versions");
        assertThat(shop.files(FOLDER + "/0123456789ab.*.open.sql"))
                .singleElement()
                .satisfies(file -> assertThat(file)
                        .content()
                        .startsWith("-- Open the shop's \"till\" */ -- $HOME\n--\n")
                        .contains(
                                "-- labels: first, second\n",
                                "\n\n-- Ticket: SHOP-12, shop-app\n",
                                "create table orders (",
                                " placed_at timestamp(3) with time zone",
                                "create index ix_customer_email on ")
                        .doesNotContain("ix_orders_"));

        assertThat(shop.run(
                        "migrations:revision",
                        "verify",
                        "migrations:history",
                        "-Dmigrations.against=database",
                        "-Dmigrations.head=base",
                        "-Dmigrations.message=Other",
                        "-Dmigrations.allowHeads",
                        "-Dmigrations.range=first:",
                        "-Dmigrations.verbose"))
                .succeeded()
                .says("[Pending]", "Verified: ", "first, second", "0123456789ab")
                .saysNothingOf("Other");
        assertThat(shop.files(FOLDER + "/*.othe.sql")).hasSize(1);
    }
}

package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.EntryOwners;
import dev.jpamigrations.ModelReader;
import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.mapping.HibernateSettings;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.mappingfile.HibernateLine;
import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mapping files and persistence units as a class path has them. What their elements mean is for the conformance suite. */
class MappingFileDiscoveryTest {

    private static final String PLAIN = "package com.acme; public class Order { long id; String note; }";
    private static final String ANNOTATED = """
            package com.acme;
            @jakarta.persistence.Entity
            public class Order {
                @jakarta.persistence.Id
                long id;
                String note;
            }
            """;
    private static final String ORDER = """
            <entity class="Order">
                <attributes>
                    <id name="id"/>
                    <basic name="note">
                        <column name="remark"/>
                    </basic>
                </attributes>
            </entity>
            """;

    @TempDir
    private Path folder;

    private TestModule orders(String source, String mappings) {
        return new TestModule(folder, "orders")
                .source("com/acme/Order.java", source)
                .compile()
                .resource("META-INF/orm.xml", orm(mappings));
    }

    /** The mappings start on line 4. */
    private static String orm(String mappings) {
        return """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
                <package>com.acme</package>
                <access>FIELD</access>
                """ + mappings + "</entity-mappings>";
    }

    private static String persistence(String unit) {
        return """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.1">
                <persistence-unit name="shop">
                """ + unit + "</persistence-unit></persistence>";
    }

    @Nested
    class AClassThatOnlyAFileDeclares {

        @Test
        void isInTheModelAndShownAtItsElement() {
            Discovered model = discover(orders(PLAIN, ORDER).entry());

            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).isEmpty();
            ManagedType order = model.managedTypes().get(0);
            assertThat(order.kind()).isEqualTo(ManagedKind.ENTITY);
            assertThat(order.source()).isEqualTo(new ManagedType.Source("orders!/META-INF/orm.xml", 4));
            assertThat(order.attributes()).extracting(Attribute::line).containsExactly(6, 7);
            assertThat(model.types())
                    .extracting(type -> type.entry().artifactId())
                    .containsExactly("orders");
        }

        @Test
        void bringsTheClassesThatOnlyTheFileNames() {
            TestModule module = new TestModule(folder, "orders")
                    .source("com/acme/Order.java", """
                            package com.acme;
                            public class Order { long id; int number; Address home; Money total; }
                            class Key implements java.io.Serializable { long id; int number; }
                            class Address { String street; }
                            class Money {}
                            class MoneyConverter implements jakarta.persistence.AttributeConverter<Money, Long> {
                                public Long convertToDatabaseColumn(Money money) { return null; }
                                public Money convertToEntityAttribute(Long cents) { return null; }
                            }
                            """)
                    .compile()
                    .resource("META-INF/orm.xml", orm("""
                            <entity class="Order">
                                <id-class class="Key"/>
                                <attributes>
                                    <id name="id"/>
                                    <id name="number"/>
                                    <basic name="total">
                                        <convert converter="MoneyConverter"/>
                                    </basic>
                                    <embedded name="home"/>
                                </attributes>
                            </entity>
                            """));

            Discovered model = discover(module.entry());

            assertThat(model.problems()).isEmpty();
            assertThat(model.managedTypes())
                    .extracting(type -> type.name() + " " + type.kind())
                    .containsExactly(
                            "com.acme.Address EMBEDDABLE",
                            "com.acme.Key ID_CLASS",
                            "com.acme.MoneyConverter CONVERTER",
                            "com.acme.Order ENTITY");
        }

        @Test
        void isLookedForInAllModules() {
            TestModule mapped = new TestModule(folder, "mapped")
                    .source("com/acme/Order.java", PLAIN)
                    .compile();
            TestModule app = new TestModule(folder, "app").resource("META-INF/orm.xml", orm(ORDER));

            assertThat(discover(app.entry(), mapped.entry()).types())
                    .extracting(type -> type.entry().artifactId())
                    .containsExactly("mapped");
        }

        @Test
        void isAProblemWhereItIsNowhere() {
            TestModule module = new TestModule(folder, "orders").resource("META-INF/orm.xml", orm(ORDER));

            assertThat(told(discover(module.entry()).problems()))
                    .containsExactly(
                            "[MalformedMapping] orders!/META-INF/orm.xml:4: There is no class com.acme.Order on"
                                    + " the class path.");
        }

        @Test
        void isAProblemWhereTwoFilesDeclareIt() {
            TestModule app = new TestModule(folder, "app").resource("META-INF/orm.xml", orm(ORDER));

            assertThat(told(discover(app.entry(), orders(PLAIN, ORDER).entry()).problems()))
                    .containsExactly(
                            "[MalformedMapping] orders!/META-INF/orm.xml:4: com.acme.Order is mapped here and at"
                                    + " app!/META-INF/orm.xml:4.");
        }
    }

    @Test
    void whatAFileOverridesKeepsTheLinesOfItsSource() {
        ManagedType order =
                discover(orders(ANNOTATED, ORDER).entry()).managedTypes().get(0);

        assertThat(order.source()).isEqualTo(new ManagedType.Source("Order.java", 3));
        assertThat(order.attributes()).extracting(Attribute::line).containsExactly(5, 6);
        assertThat(order.attributes().get(1).annotation("jakarta.persistence.Column"))
                .isPresent();
    }

    @Test
    void theSchemaHasWhatTheFileSays() {
        TestModule module = orders(PLAIN, ORDER.replace("<attributes>", "<table name=\"bought\"/><attributes>"));

        Schema schema = schema(module, null);

        assertThat(schema.tables()).extracting(table -> table.name().toString()).containsExactly("bought");
        assertThat(schema.tables().get(0).columns())
                .extracting(column -> column.name())
                .containsExactly("id", "remark");
    }

    @Test
    void theSchemaOfTheUnitIsThatOfTablesWithoutOneUnlessTheApplicationSaysOtherwise() {
        String bought = ORDER.replace("<attributes>", "<table name=\"bought\"/><attributes>");
        TestModule module = orders(PLAIN, bought);
        module.resource("META-INF/orm.xml", orm(bought).replace("<package>", """
                <persistence-unit-metadata><persistence-unit-defaults><schema>shop</schema>
                </persistence-unit-defaults></persistence-unit-metadata><package>"""));

        assertThat(schema(module, null).tables()).extracting(Table::name).hasToString("[shop.bought]");
        assertThat(schema(module, "own").tables()).extracting(Table::name).hasToString("[own.bought]");
    }

    private Schema schema(TestModule module, @Nullable String defaultSchema) {
        MappingOptions options = new MappingOptions(
                Naming.JPA,
                new HibernateVersion(6, 6),
                false,
                Set.of(),
                defaultSchema,
                0,
                HibernateSettings.NONE,
                new TreeMap<>());
        return new ModelReader(
                        discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE), options, Set.of(), problem -> {})
                .read(classPath(module.entry()), Unreached.NOTHING, EntryOwners.all("app"))
                .bound()
                .schema();
    }

    @Nested
    class WhatIsNotUnderstoodIsToldWithItsLine {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<hibernate-thing/> | UnknownMappingElement | <hibernate-thing> in <entity-mappings> is not understood.",
                    "<entity class='Order'><natural-id/></entity>"
                            + "| UnknownMappingElement | <natural-id> in <entity> is not understood.",
                    "<entity class='Order' batch-size='3'/>"
                            + "| UnknownMappingElement | the attribute batch-size in <entity> is not understood.",
                    "<entity class='Order' metadata-complete='yes'/>"
                            + "| MalformedMapping | \"yes\" is no value of metadata-complete in <entity>.",
                    "<entity class='Order'><discriminator-column length='long'/></entity>"
                            + "| MalformedMapping | \"long\" is no value of length in <discriminator-column>.",
                    "<entity class='Order'><inheritance strategy='FLAT'/></entity>"
                            + "| MalformedMapping | \"FLAT\" is no value of strategy in <inheritance>.",
                    "<entity name='Order'/> | MalformedMapping | <entity> names no class."
                })
        void asAProblem(String mapping, String code, String fact) {
            assertThat(told(discover(orders(ANNOTATED, mapping).entry()).problems()))
                    .containsExactly("[" + code + "] orders!/META-INF/orm.xml:4: " + fact);
        }

        @Test
        void asANoticeWhereHibernatePassesOverItToo() {
            Discovered model = discover(orders(ANNOTATED, """
                            <entity class="Order">
                                <primary-key-foreign-key name="fk"/>
                                <attributes>
                                    <basic name="inherited"/>
                                </attributes>
                            </entity>
                            """).entry());

            assertThat(model.problems()).isEmpty();
            assertThat(told(model.notices()))
                    .containsExactly(
                            "[UnreadMappingElement] orders!/META-INF/orm.xml:5: Hibernate 6 passes over"
                                    + " <primary-key-foreign-key> in <entity>, and so do the revisions.",
                            "[UnreadMappingElement] orders!/META-INF/orm.xml:7: com.acme.Order declares no attribute"
                                    + " inherited.");
        }

        @Test
        void asAProblemWhereHibernateRefusesIt() {
            TestModule module = orders(
                    ANNOTATED, "<entity class=\"Order\"><attributes><basic name=\"inherited\"/></attributes></entity>");
            MappingFileOptions seven = new MappingFileOptions(HibernateLine.SEVEN, List.of());

            Discovered model = discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE)
                    .withMappingFiles(seven)
                    .discover(classPath(module.entry()));

            assertThat(model.notices()).isEmpty();
            assertThat(model.problems()).extracting(Problem::code).containsExactly("MalformedMapping");
        }

        @Test
        void whereTheFormatIsHibernatesOwn() {
            TestModule module = orders(ANNOTATED, "")
                    .resource("com/acme/Old.hbm.xml", "<?xml version=\"1.0\"?>\n<hibernate-mapping/>");

            assertThat(told(discover(module.entry()).problems()))
                    .containsExactly("[UnsupportedMappingFile] orders!/com/acme/Old.hbm.xml:2: <hibernate-mapping> is a"
                            + " format that is not understood: what the file maps is not in the model.");
        }

        @Test
        void whereTheVersionIsTooNewForHibernate() {
            TestModule module = new TestModule(folder, "orders")
                    .resource("META-INF/orm.xml", orm("").replace("\"3.1\"", "\"3.2\""));

            assertThat(told(discover(module.entry()).problems()))
                    .containsExactly("[UnsupportedMappingFile] orders!/META-INF/orm.xml:1: Hibernate 6 refuses mapping"
                            + " files of version 3.2.");
        }

        @Test
        void whereItIsNoXml() {
            TestModule module = new TestModule(folder, "orders").resource("META-INF/orm.xml", "<entity-mappings>\n<a");

            List<Problem> problems = discover(module.entry()).problems();

            assertThat(problems).extracting(Problem::code).containsExactly("MalformedXml");
            assertThat(problems.get(0).location()).hasToString("orders!/META-INF/orm.xml:2");
        }

        @Test
        void andNothingOutsideTheFileIsReadForIt() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "hush");
            TestModule module =
                    new TestModule(folder, "orders").resource("META-INF/orm.xml", """
                    <!DOCTYPE entity-mappings [<!ENTITY secret SYSTEM "%s">]>
                    <entity-mappings><package>&secret;</package></entity-mappings>
                    """.formatted(secret.toUri()));

            List<Problem> problems = discover(module.entry()).problems();

            assertThat(problems).extracting(Problem::code).containsExactly("MalformedXml");
            assertThat(problems.get(0).toString()).doesNotContain("hush");
        }
    }

    @Test
    void aClassThatACompleteUnitDoesNotDeclareIsNoLongerManaged() {
        TestModule module = new TestModule(folder, "orders")
                .source("com/acme/Order.java", ANNOTATED)
                .compile()
                .resource("META-INF/orm.xml", orm("").replace("<package>", """
                        <persistence-unit-metadata><xml-mapping-metadata-complete/></persistence-unit-metadata><package>"""));

        Discovered model = discover(module.entry());

        assertThat(model.types()).isEmpty();
        assertThat(model.notices()).extracting(Problem::code).containsExactly("MetadataComplete");
    }

    @Nested
    class TheMappingFileOfAJar {

        private ClassPathEntry jar(String mappings) {
            return new TestModule(folder, "library")
                    .source("com/acme/Order.java", PLAIN)
                    .compileWithoutProcessor()
                    .resource("META-INF/orm.xml", orm(mappings))
                    .jar();
        }

        @Test
        void isForTheUserToDecideAbout() {
            Discovered model = discover(jar(ORDER));

            assertThat(model.types()).isEmpty();
            assertThat(told(model.problems()))
                    .containsExactly("[UnregisteredEntity] com.acme:library:1.0: No registry names com.acme.Order:"
                            + " META-INF/orm.xml of the jar declares them.");
            assertThat(model.problems().get(0).advice()).contains("<include>com.acme:library</include>");
        }

        @Test
        void countsWhereTheJarIsIncluded() {
            DependencyEntities included = new DependencyEntities(List.of("com.acme:*"), List.of());

            Discovered model = discovery(UnregisteredEntities.FAIL, included).discover(classPath(jar(ORDER)));

            assertThat(model.problems()).isEmpty();
            assertThat(model.types()).hasSize(1);
        }

        @Test
        void countsWhereAllIsRead() {
            Discovered model = discovery(UnregisteredEntities.READ, DependencyEntities.NONE)
                    .discover(classPath(jar(ORDER)));

            assertThat(model.problems()).isEmpty();
            assertThat(model.types()).hasSize(1);
        }

        @Test
        void isLeftOutWhereSuchAreIgnored() {
            Discovered model = discovery(UnregisteredEntities.IGNORE, DependencyEntities.NONE)
                    .discover(classPath(jar(ORDER)));

            assertThat(model.types()).isEmpty();
            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).extracting(Problem::code).containsExactly("UnregisteredEntity");
        }

        @Test
        void isNotSpokenOfWhereTheJarIsExcludedOrTheFileDeclaresNoEntity() {
            DependencyEntities excluded = new DependencyEntities(List.of(), List.of("com.acme:library"));

            assertSilent(discovery(UnregisteredEntities.FAIL, excluded).discover(classPath(jar(ORDER))));
            assertSilent(discover(jar("<named-query name=\"all\"><query>from Order</query></named-query>")));
        }

        private void assertSilent(Discovered model) {
            assertThat(model.types()).isEmpty();
            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).isEmpty();
        }
    }

    @Nested
    class APersistenceUnit {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://java.sun.com/xml/ns/persistence",
                    "http://xmlns.jcp.org/xml/ns/persistence",
                    "https://jakarta.ee/xml/ns/persistence"
                })
        void namesMappingFilesAnywhereOnTheClassPath(String namespace) {
            TestModule app = new TestModule(folder, "app")
                    .resource(
                            "META-INF/persistence.xml",
                            persistence("<mapping-file>mappings/orders.xml</mapping-file>")
                                    .replace("https://jakarta.ee/xml/ns/persistence", namespace));
            TestModule mapped = new TestModule(folder, "mapped")
                    .source("com/acme/Order.java", PLAIN)
                    .compile()
                    .resource("mappings/orders.xml", orm(ORDER))
                    .resource("mappings/unnamed.xml", "<no");

            Discovered model = discover(app.entry(), mapped.entry());

            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).isEmpty();
            assertThat(model.types()).hasSize(1);
        }

        @Test
        void thatNamesAMappingFileWhichIsNowhereIsAProblem() {
            TestModule app = new TestModule(folder, "app")
                    .resource("META-INF/persistence.xml", persistence("<mapping-file>gone.xml</mapping-file>"));

            assertThat(told(discover(app.entry()).problems()))
                    .containsExactly(
                            "[MissingMappingFile] app!/META-INF/persistence.xml:3: The mapping file gone.xml is"
                                    + " nowhere on the class path.");
        }

        @Test
        void thatListsAClassWhichIsNowhereIsAProblem() {
            TestModule module =
                    annotated("<class>com.acme.Order</class>\n<class>com.acme.Gone</class><class>com.acme</class>");
            module.source("com/acme/package-info.java", "@Deprecated package com.acme;")
                    .compile();

            Discovered model = discover(module.entry());

            assertThat(model.notices()).isEmpty();
            assertThat(told(model.problems()))
                    .containsExactly("[MissingListedClass] orders!/META-INF/persistence.xml:4: com.acme.Gone is listed,"
                            + " and no such class is on the class path.");
        }

        @Test
        void thatListsAClassWhichNothingMakesManagedIsTold() {
            TestModule module = new TestModule(folder, "orders")
                    .source("com/acme/Order.java", PLAIN)
                    .compile()
                    .resource("META-INF/persistence.xml", persistence("<class>com.acme.Order</class>"));

            Discovered model = discover(module.entry());

            assertThat(model.problems()).isEmpty();
            assertThat(told(model.notices()))
                    .containsExactly("[UnmanagedListedClass] orders!/META-INF/persistence.xml:3: com.acme.Order is"
                            + " listed, and neither an annotation nor a mapping file makes it a managed class.");
        }

        @ParameterizedTest
        @CsvSource({
            "'', false",
            "<exclude-unlisted-classes>false</exclude-unlisted-classes>, false",
            "<exclude-unlisted-classes/>, true",
            "<exclude-unlisted-classes>true</exclude-unlisted-classes>, true",
            "<class>com.acme.Order</class><exclude-unlisted-classes>true</exclude-unlisted-classes>, false"
        })
        void thatLeavesOutAnEntityBesideItIsTold(String unit, boolean told) {
            List<Problem> notices = discover(annotated(unit).entry()).notices();

            assertThat(notices).extracting(Problem::code).isEqualTo(told ? List.of("UnlistedEntity") : List.of());
            assertThat(notices)
                    .allSatisfy(notice -> assertThat(notice.advice()).contains("<class>com.acme.Order</class>"));
        }

        @ParameterizedTest
        @CsvSource({
            "'', true",
            "<jar-file>lib/orders.jar</jar-file>, false",
            "<jar-file>lib/orders-1.0.jar</jar-file>, false",
            "<jar-file>lib/orders-api.jar</jar-file>, true",
            "<class>com.acme.Order</class>, false"
        })
        void thatLeavesOutAnEntityOfAnotherModuleIsTold(String unit, boolean told) {
            TestModule app = new TestModule(folder, "app").resource("META-INF/persistence.xml", persistence(unit));
            TestModule orders = new TestModule(folder, "orders")
                    .source("com/acme/Order.java", ANNOTATED)
                    .compile();

            assertThat(discover(app.entry(), orders.entry()).notices())
                    .extracting(Problem::code)
                    .isEqualTo(told ? List.of("UnlistedEntity") : List.of());
        }

        @Test
        void ofALibraryIsNoneOfTheModels() {
            ClassPathEntry library = new TestModule(folder, "library")
                    .resource("META-INF/persistence.xml", persistence("<class>com.acme.Gone</class>"))
                    .jar();
            TestModule orders = new TestModule(folder, "orders")
                    .source("com/acme/Order.java", ANNOTATED)
                    .compile();

            Discovered model = discover(library, orders.entry());

            assertThat(model.problems()).isEmpty();
            assertThat(model.notices()).isEmpty();
        }

        private TestModule annotated(String unit) {
            return new TestModule(folder, "orders")
                    .source("com/acme/Order.java", ANNOTATED)
                    .compile()
                    .resource("META-INF/persistence.xml", persistence(unit));
        }
    }

    @Test
    void aMappingFileThatTheApplicationNamesElsewhereCounts() {
        TestModule module = new TestModule(folder, "orders")
                .source("com/acme/Order.java", PLAIN)
                .compile()
                .resource("mappings/orders.xml", orm(ORDER));
        MappingFileOptions named = new MappingFileOptions(
                HibernateLine.SIX, List.of(new Listed("mappings/orders.xml", new Location.InFile("mappingFiles", 0))));

        Discovered model = discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE)
                .withMappingFiles(named)
                .discover(classPath(module.entry()));

        assertThat(model.types()).hasSize(1);
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().lines().findFirst().orElse(""))
                .toList();
    }

    private static Discovered discover(ClassPathEntry... entries) {
        return discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE).discover(classPath(entries));
    }

    private static Discovery discovery(UnregisteredEntities unregistered, DependencyEntities dependencies) {
        return new Discovery(unregistered, dependencies, ProcessorSetup.UNKNOWN);
    }

    private static List<ClassPathEntry> classPath(ClassPathEntry... entries) {
        List<ClassPathEntry> classPath = new ArrayList<>(List.of(entries));
        Stream.of(TestClassPath.libraries()).forEach(classPath::addAll);
        return classPath;
    }
}

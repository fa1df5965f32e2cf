package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.discovery.Discovery;
import dev.jpamigrations.discovery.ModuleScan;
import dev.jpamigrations.discovery.ProcessorSetup;
import dev.jpamigrations.discovery.TestModule;
import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.discovery.Unreached;
import dev.jpamigrations.discovery.UnregisteredEntities;
import dev.jpamigrations.mapping.HibernateSettings;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.RegistryReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

    @TempDir
    private Path folder;

    private final List<Problem> notices = new ArrayList<>();

    private TestModule module(String name, String type, String annotations) {
        return new TestModule(folder, name).source("com/acme/" + type + ".java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity %s
                public class %s {
                    @Id long id;
                }
                """.formatted(annotations, type));
    }

    @ParameterizedTest
    @CsvSource({
        "org.axonframework:axon-messaging:4.12.1,"
                + "'AbstractDomainEventEntry mapped superclass null, AbstractEventEntry mapped superclass null,"
                + " AbstractSequencedDomainEventEntry mapped superclass null, DeadLetterEntry entity dead_letter_entry,"
                + " DeadLetterEventEntry embeddable null, TokenEntry entity token_entry, TokenEntry$PK id class null'",
        "org.springframework.modulith:spring-modulith-events-jpa:1.4.4,"
                + "'JpaEventPublication mapped superclass null, ArchivedJpaEventPublication entity event_publication_archive,"
                + " DefaultJpaEventPublication entity event_publication'",
    })
    void entitiesOfLibrariesAreListedWithTheirTables(String coordinates, String types) {
        String[] parts = coordinates.split(":");
        ClassPathEntry library = new ClassPathEntry(
                TestClassPath.jar(parts[1]), parts[0], parts[1], parts[2], ClassPathEntry.Kind.DEPENDENCY);

        RegistryReport report = reader(List.of(parts[0] + ":*"), Set.of())
                .registry(classPath(library), Unreached.NOTHING, EntryOwners.all("app"));

        assertThat(report.problems()).isEmpty();
        // Axon serves both namespaces with the same classes, but for one that is left to the old one.
        assertThat(notices).allSatisfy(notice -> assertThat(notice.fact())
                .endsWith("are on org.axonframework.eventhandling.tokenstore.AbstractTokenEntry."));
        assertThat(report.types()).allSatisfy(type -> assertThat(type.module()).isEqualTo(coordinates));
        assertThat(report.types())
                .extracting(type -> type.type().substring(type.type().lastIndexOf('.') + 1) + " " + type.kind() + " "
                        + type.table())
                .containsExactly(types.split(", "));
    }

    @Test
    void aTableOfTwoEntitiesIsToldWithBothPlaces() {
        ClassPathEntry orders = module("orders", "AnOrder", "").compile().entry();
        ClassPathEntry legacy =
                module("legacy", "Old", "@Table(name = \"anOrder\")").compile().jar();

        assertThatThrownBy(() -> reader(List.of(), Set.of())
                        .read(classPath(orders, legacy), Unreached.NOTHING, EntryOwners.all("app")))
                .hasMessage("""
                        [SharedTable] com.acme.AnOrder (AnOrder.java:4): The table an_order is that of the entity com.acme.AnOrder (AnOrder.java:4) of orders, and that of the entity com.acme.Old (Old.java:4) of com.acme:legacy:1.0.
                            Give one of them another table. Where it is meant, set for the plugin, and for the compiler as -Amigrations.silence:
                            <silence>SharedTable</silence>""");
    }

    @Test
    void aTableOfTwoEntitiesIsOneTableWhereThatIsMeant() {
        ClassPathEntry orders = module("orders", "AnOrder", "").compile().entry();
        ClassPathEntry legacy =
                module("legacy", "Old", "@Table(name = \"anOrder\")").compile().jar();

        Model model = reader(List.of(), Set.of("SharedTable"))
                .read(classPath(orders, legacy), Unreached.NOTHING, EntryOwners.all("app"));

        assertThat(model.bound().schema().tables()).hasSize(1);
    }

    @Test
    void whatIsNotReachedIsReportedWithAllTheRest() {
        ClassPathEntry orders =
                module("orders", "AnOrder", "").compileWithoutProcessor().entry();
        Unreached unreached = new Unreached(
                List.of(), List.of(new Problem("UnreachableModule", Location.nowhere(), "Lost.", "Paste.")));

        assertThatThrownBy(() -> reader(List.of(), Set.of()).read(classPath(orders), unreached, EntryOwners.all("app")))
                .hasMessageContaining("[UnregisteredEntity] module orders")
                .hasMessageContaining("[UnreachableModule] Lost.");
    }

    @Test
    void theRegistryListsWhatBelongsToNoModel() {
        TestModule returns = module("returns", "ReturnNote", "");
        ClassPathEntry orders = module("orders", "AnOrder", "").compile().entry();
        ClassPathEntry legacy =
                module("legacy", "Old", "").compileWithoutProcessor().jar();
        Unreached unreached =
                new Unreached(new ModuleScan().scan(returns.entry(), List.of(returns.sources()), false), List.of());
        List<ClassPathEntry> classPath = classPath(orders, legacy);

        RegistryReport report = reader(List.of(), Set.of()).registry(classPath, unreached, EntryOwners.all("app"));

        assertThat(report.text()).isEqualTo("""
                type              kind    module or jar  table     history
                ----------------  ------  -------------  --------  -------
                com.acme.AnOrder  entity  orders         an_order  app

                in no model          kind    module or jar        because it is
                -------------------  ------  -------------------  -------------
                com.acme.Old         entity  com.acme:legacy:1.0  unregistered
                com.acme.ReturnNote  entity  returns              unreachable""");
        assertThat(report.json()).isEqualTo("""
                {
                  "types": [
                    {
                      "type": "com.acme.AnOrder",
                      "kind": "entity",
                      "module": "orders",
                      "table": "an_order",
                      "history": "app",
                      "state": "mapped"
                    },
                    {
                      "type": "com.acme.Old",
                      "kind": "entity",
                      "module": "com.acme:legacy:1.0",
                      "table": null,
                      "history": null,
                      "state": "unregistered"
                    },
                    {
                      "type": "com.acme.ReturnNote",
                      "kind": "entity",
                      "module": "returns",
                      "table": null,
                      "history": null,
                      "state": "unreachable"
                    }
                  ],
                  "problems": [
                    {
                      "code": "UnregisteredEntity",
                      "place": "com.acme:legacy:1.0",
                      "fact": "No registry names com.acme.Old: not compiled with it.",
                      "advice": "Do."
                    }
                  ]
                }""");
        Collections.reverse(classPath);
        assertThat(reader(List.of(), Set.of())
                        .registry(classPath, unreached, EntryOwners.all("app"))
                        .json())
                .isEqualTo(report.json());
    }

    @Test
    void whatEnversKeepsIsTold() {
        TestModule orders = module("orders", "Order", "@Table(name = \"orders\") @org.hibernate.envers.Audited")
                .source(
                        "org/hibernate/envers/Audited.java",
                        "package org.hibernate.envers; public @interface Audited {}");
        orders.compile();

        reader(List.of(), Set.of()).read(classPath(orders.entry()), Unreached.NOTHING, EntryOwners.all("app"));

        assertThat(notices).extracting(Problem::toString).anySatisfy(notice -> assertThat(notice)
                .startsWith("[AuditTables] com.acme.Order")
                .contains("Write them in a revision by hand"));
    }

    @Test
    void whatAGeneratorOfTheirOwnMayNeedIsTold() {
        TestModule tickets = module("tickets", "Ticket", "@Table(name = \"tickets\")")
                .source("com/acme/Seat.java", """
                        package com.acme;
                        import jakarta.persistence.*;
                        import org.hibernate.annotations.GenericGenerator;
                        @Entity public class Seat {
                            @Id @GeneratedValue(generator = "own") @GenericGenerator(name = "own", type = Own.class) Long id;
                        }
                        """)
                .source("com/acme/Row.java", """
                        package com.acme;
                        import jakarta.persistence.*;
                        import org.hibernate.annotations.GenericGenerator;
                        @Entity public class Row {
                            @Id @GeneratedValue(generator = "seq") @GenericGenerator(name = "seq", type = Known.class) Long id;
                        }
                        """)
                .source(
                        "com/acme/Own.java",
                        "package com.acme; abstract class Own implements org.hibernate.id.PersistentIdentifierGenerator {}")
                .source(
                        "com/acme/Known.java",
                        "package com.acme; class Known extends org.hibernate.id.enhanced.SequenceStyleGenerator {}");
        tickets.compile();

        reader(List.of(), Set.of()).read(classPath(tickets.entry()), Unreached.NOTHING, EntryOwners.all("app"));

        assertThat(notices)
                .extracting(Problem::toString)
                .singleElement(STRING)
                .startsWith("[OwnGenerator] com.acme.Seat")
                .contains("com.acme.Own may need", "Write what it needs into a revision by hand");
    }

    @Test
    void tellsThatAnOlderHibernateIsTakenForTheOldestThatIsKnown() {
        ClassPathEntry orders = module("orders", "AnOrder", "").compile().entry();

        reader(List.of(), Set.of(), "6.4").read(classPath(orders), Unreached.NOTHING, EntryOwners.all("app"));

        assertThat(notices)
                .extracting(Problem::toString)
                .singleElement(STRING)
                .startsWith("[OlderHibernate] ")
                .contains("Hibernate 6.4");
    }

    private ModelReader reader(List<String> dependencyEntities, Set<String> silenced) {
        return reader(dependencyEntities, silenced, "6.6");
    }

    private ModelReader reader(List<String> dependencyEntities, Set<String> silenced, String hibernate) {
        Discovery discovery = new Discovery(
                UnregisteredEntities.FAIL,
                new DependencyEntities(dependencyEntities, List.of()),
                entry -> Optional.of(new ProcessorSetup.Gap("not compiled with it", "Do.")),
                silenced);
        MappingOptions options = new MappingOptions(
                Naming.SPRING,
                HibernateVersion.parse(hibernate),
                false,
                Set.of(),
                null,
                0,
                HibernateSettings.NONE,
                new TreeMap<>());
        return new ModelReader(discovery, options, silenced, notices::add);
    }

    private static List<ClassPathEntry> classPath(ClassPathEntry... entries) {
        List<ClassPathEntry> classPath = new ArrayList<>(List.of(entries));
        classPath.addAll(TestClassPath.libraries());
        return classPath;
    }
}

package dev.jpamigrations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.processor.Reading;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table is shared where several ask for")
class SharedTableTest {

    /** Entities {@code A} and {@code B} with what stands above and in them, how names are made, and who shares what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                // the name as the database knows it
                "JPA    | @Table(name = \"t\")          | @Table(name = \"t\")                      | t: ENTITY A, ENTITY B",
                "JPA    | @Table(name = \"T\")          | @Table(name = \"t\")                      | t: ENTITY A, ENTITY B",
                "JPA    | @Table(name = \"b\")          |                                           | b: ENTITY A, ENTITY B",
                "JPA    | @Table(name = \"`b`\")        |                                           | b: ENTITY A, ENTITY B",
                "JPA    | @Table(name = \"`B`\")        |                                           |",
                "JPA    | @Table(name = \"anOrder\")    | @Table(name = \"an_order\")               |",
                "SPRING | @Table(name = \"anOrder\")    | @Table(name = \"an_order\")               | an_order: ENTITY A, ENTITY B",
                "SPRING | @Table(name = \"AnOrder\")    | @Table(name = \"AN_ORDER\")               | an_order: ENTITY A, ENTITY B",
                // schemas
                "JPA    | @Table(name = \"t\")          | @Table(name = \"t\", schema = \"s\")      |",
                "JPA    | @Table(name = \"t\", schema = \"S\") | @Table(name = \"t\", schema = \"s\") | s.t: ENTITY A, ENTITY B",
                "shop   | @Table(name = \"t\")          | @Table(name = \"t\", schema = \"shop\")   | shop.t: ENTITY A, ENTITY B",
                // what is no entity's own table
                "JPA    | @Table(name = \"t\")          | @SecondaryTable(name = \"t\")             | t: ENTITY A, SECONDARY B",
                "JPA    | @SecondaryTable(name = \"t\") | @SecondaryTable(name = \"t\")             | t: SECONDARY A, SECONDARY B",
                "JPA    |                               | { @ManyToMany @JoinTable(name = \"a\") java.util.Set<A> as; } | a: ENTITY A, ATTRIBUTE B#as",
                "JPA    | { @Column(name = \"b_id\") long b; long as_id; } | { @ManyToMany @JoinTable(name = \"a\") java.util.Set<A> as; } |",
                "JPA    |                               | { @ManyToOne @JoinTable(name = \"A\") A a; } | a: ENTITY A, ATTRIBUTE B#a",
                "JPA    | @Table(name = \"b_tags\")     | { @ElementCollection java.util.Set<String> tags; } | b_tags: ENTITY A, ATTRIBUTE B#tags",
                "JPA    | { @ElementCollection @CollectionTable(name = \"t\") java.util.Set<String> tags; } | { @ElementCollection @CollectionTable(name = \"t\") java.util.Set<String> tags; } |",
                "JPA    | @Table(name = \"hibernate_sequences\") | { @GeneratedValue(strategy = GenerationType.TABLE) @Id long n; } | hibernate_sequences: ENTITY A, GENERATOR B#n",
                // hierarchies
                "JPA    |                               | extends A                                 |",
                "JPA    | @Inheritance(strategy = InheritanceType.JOINED) | @Table(name = \"a\") extends A | a: ENTITY A, ENTITY B",
                "JPA    | @SecondaryTable(name = \"t\") | @SecondaryTable(name = \"t\") extends A   |",
                "JPA    |                               |                                           |",
            })
    void entities(String naming, @Nullable String a, @Nullable String b, @Nullable String shared) {
        MappingOptions options = new MappingOptions(
                naming.equals("SPRING") ? Naming.SPRING : Naming.JPA,
                HibernateVersion.parse("6.6"),
                false,
                Set.of(),
                naming.equals("shop") ? "shop" : null,
                0,
                HibernateSettings.NONE,
                new TreeMap<>());
        Reading reading = SourceTypes.of("import jakarta.persistence.*;\n" + entity("A", a) + entity("B", b));
        assertThat(reading.findings()).isEmpty();

        Bound bound = new EntityBinder(options).bind(reading.types());

        assertThat(bound.problems()).isEmpty();
        assertThat(bound.sharedTables().stream().map(SharedTableTest::text).collect(Collectors.joining("; ")))
                .isEqualTo(shared == null ? "" : shared);
    }

    /** {@code @Table(…) extends A { member }}, each part of which may be missing. */
    private static String entity(String name, @Nullable String text) {
        String given = text == null ? "" : text;
        String member = given.contains("{") ? given.substring(given.indexOf('{') + 1, given.lastIndexOf('}')) : "";
        String above = given.startsWith("@") ? given.replaceAll("(extends A)?$", "") : "";
        String base = given.endsWith("extends A") ? " extends A" : "";
        String id = base.isEmpty() && !member.contains("@Id") ? "@Id long id;" : "";
        return "@Entity " + above + " class " + name + base + " { " + id + member + " }\n";
    }

    private static String text(SharedTable shared) {
        return shared.table() + ": "
                + shared.claims().stream()
                        .map(claim -> claim.use() + " " + claim.place().type()
                                + (claim.place().attribute() == null
                                        ? ""
                                        : "#" + claim.place().attribute()))
                        .collect(Collectors.joining(", "));
    }
}

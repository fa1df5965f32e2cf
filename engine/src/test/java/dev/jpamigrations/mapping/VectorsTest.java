package dev.jpamigrations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.schema.Column;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hibernate's own tests of hibernate-vector have these types; the extension itself is on no server here. */
@DisplayName("A vector")
class VectorsTest {

    private static final String CLASSES = """
            import jakarta.persistence.*;
            import org.hibernate.annotations.Array;
            import org.hibernate.annotations.JdbcTypeCode;
            @Entity class Passage { @Id long id; @JdbcTypeCode(%s) float[] embedding; }
            """;

    @ParameterizedTest(name = "{0} with Hibernate {1}, hibernate-vector there: {2}, is {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "10_000) @Array(length = 3                            | 6.6 | true  | vector(3)",
                "10_000) @Array(length = 1536                         | 7.4 | true  | vector(1536)",
                "10_002) @Array(length = 3                            | 7.2 | true  | vector(3)",
                "10_004) @Array(length = 24                           | 7.2 | true  | bit(24)",
                "10_005) @Array(length = 3                            | 7.2 | true  | halfvec(3)",
                "10_007) @Array(length = 5                            | 7.2 | true  | sparsevec(5)",
                "10_000) @Column(columnDefinition = \"vector(4)\"       | 6.6 | true  | vector(4)",
                "10_000                                               | 6.6 | true  | [UnsupportedMapping]",
                "10_000) @Array(length = 3                            | 6.6 | false | [UnsupportedType]",
                "10_005) @Array(length = 3                            | 7.1 | true  | [UnsupportedType]",
                "10_003) @Array(length = 3                            | 7.4 | true  | [UnsupportedType]",
            })
    void has_the_type_of_pgvector(String code, String hibernate, boolean vectors, String expected) {
        MappingOptions options = new MappingOptions(
                Naming.JPA,
                HibernateVersion.parse(hibernate),
                false,
                vectors ? Set.of(HibernateModule.VECTOR) : Set.of(),
                null,
                0,
                HibernateSettings.NONE,
                new TreeMap<>());
        Reading reading = SourceTypes.of(CLASSES.formatted(code));

        Bound bound = new EntityBinder(options).bind(reading.types());

        List<String> problems = bound.problems().stream()
                .map(problem -> "[" + problem.code() + "]")
                .toList();
        assertThat(problems.isEmpty() ? types(bound) : problems).containsExactly(expected);
    }

    private static List<String> types(Bound bound) {
        return bound.schema().tables().stream()
                .flatMap(table -> table.column("embedding").stream())
                .map(Column::type)
                .toList();
    }
}

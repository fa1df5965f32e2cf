package dev.jpamigrations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A type that nobody can guess")
class TypeMappingsTest {

    private static final String CLASSES = """
            import jakarta.persistence.*;
            class Money {}
            abstract class MoneyType implements org.hibernate.usertype.UserType<Money> {}
            enum Interval { DAY, WEEK }
            @Entity class Invoice { @Id long id; %s }
            """;

    /** An attribute, the class that {@code typeMappings} gives {@code numeric(12,2)}, and the column's type or the problem. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Money total;                                                                   |           | [UnsupportedType]",
                "Money total;                                                                   | Money     | numeric(12,2)",
                "@org.hibernate.annotations.Type(MoneyType.class) Money total;                  |           | [UnsupportedType]",
                "@org.hibernate.annotations.Type(MoneyType.class) Money total;                  | Money     | [UnsupportedType]",
                "@org.hibernate.annotations.Type(MoneyType.class) Money total;                  | MoneyType | numeric(12,2)",
                "@Column(columnDefinition = \"money\") @org.hibernate.annotations.Type(MoneyType.class) Money total; | | money",
                "String total;                                                                  | java.lang.String | numeric(12,2)",
                "@org.hibernate.annotations.JdbcTypeCode(6001) Interval total;                  |           | [UnsupportedMapping]",
                "@org.hibernate.annotations.JdbcTypeCode(6001) @Column(columnDefinition = \"public.interval\") Interval total; | | public.interval",
            })
    void isSaidByTheBuildOrIsAProblem(String attribute, @Nullable String given, String expected) {
        MappingOptions options = options(given == null ? Map.of() : Map.of(given, "numeric(12,2)"));
        Reading reading = SourceTypes.of(CLASSES.formatted(attribute));

        Bound bound = new EntityBinder(options).bind(reading.types());

        if (expected.startsWith("[")) {
            assertThat(bound.problems())
                    .extracting(problem -> "[" + problem.code() + "]")
                    .containsExactly(expected);
        } else {
            assertThat(bound.problems()).isEmpty();
            assertThat(typeOfTotal(bound)).isEqualTo(expected);
        }
    }

    /** Annotations of another entity, and the type of the column or the problem. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@TypeRegistration(basicClass = Money.class, userType = MoneyType.class)      | Money total;  | [UnsupportedType]",
                "@TypeRegistration(basicClass = Money.class, userType = MoneyType.class)      | @Column(columnDefinition = \"money\") Money total; | money",
                "@TypeRegistration(basicClass = Money.class, userType = MoneyType.class)      | String total; | varchar(255)",
                "@TypeRegistration(basicClass = String.class, userType = MoneyType.class)     | String total; | [UnsupportedType]",
                "@JavaTypeRegistration(javaType = String.class, descriptorClass = TextType.class) | String total; | [UnsupportedType]",
                "@JavaTypeRegistration(javaType = Long.class, descriptorClass = org.hibernate.type.descriptor.java.StringJavaType.class) | Long total; | varchar(255)",
                "@JdbcTypeRegistration(org.hibernate.type.descriptor.jdbc.JsonJdbcType.class) | String total; | [UnsupportedMapping]",
                "@CompositeTypeRegistration(embeddableClass = Money.class, userType = PartsType.class) | String total; | [UnsupportedMapping]",
            })
    void isRegisteredByAnyClass(String registration, String attribute, String expected) {
        Reading reading = SourceTypes.of("""
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                class Money {}
                abstract class MoneyType implements org.hibernate.usertype.UserType<Money> {}
                abstract class PartsType implements org.hibernate.usertype.CompositeUserType<Money> {}
                abstract class TextType implements org.hibernate.type.descriptor.java.BasicJavaType<String> {}
                @Entity class Invoice { @Id long id; %s }
                @Entity %s class Registrar { @Id long id; }
                """.formatted(attribute, registration));

        Bound bound = new EntityBinder(options(Map.of())).bind(reading.types());

        List<String> problems = bound.problems().stream()
                .map(problem -> "[" + problem.code() + "]")
                .toList();
        assertThat(problems.isEmpty() ? List.of(typeOfTotal(bound)) : problems).containsExactly(expected);
    }

    /** Annotations of the package, and the types of the columns or the problem. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@JavaTypeRegistration(javaType = Long.class, descriptorClass = org.hibernate.type.descriptor.java.StringJavaType.class) | varchar(255)",
                "@ConverterRegistration(converter = com.acme.AsText.class) | varchar(255)",
                "@JdbcTypeRegistration(org.hibernate.type.descriptor.jdbc.JsonJdbcType.class) | [UnsupportedMapping]",
            })
    void isRegisteredByThePackage(String registration, String expected) {
        Reading reading = SourceTypes.of(
                registration + " package com.acme; import org.hibernate.annotations.*;",
                "package com.acme; import jakarta.persistence.*; @Entity class Invoice { @Id int id; Long total; }",
                "package com.acme; @jakarta.persistence.Entity class Other { @jakarta.persistence.Id int id; }",
                """
                package com.acme;
                @jakarta.persistence.Converter
                public class AsText implements jakarta.persistence.AttributeConverter<Long, String> {
                    public String convertToDatabaseColumn(Long number) { return null; }
                    public Long convertToEntityAttribute(String text) { return null; }
                }
                """);

        Bound bound = new EntityBinder(options(Map.of())).bind(reading.types());

        List<String> problems = bound.problems().stream()
                .map(problem -> "[" + problem.code() + "]")
                .toList();
        assertThat(problems.isEmpty() ? List.of(typeOfTotal(bound)) : problems).containsExactly(expected);
    }

    @Test
    void isKnownByTheDefinitionOfAColumnWhoseConverterIsOfNoModule() {
        Reading reading = SourceTypes.of("""
                import jakarta.persistence.*;
                class Money {}
                abstract class MoneyConverter implements AttributeConverter<Money, String> {}
                @Entity class Invoice {
                    @Id long id;
                    @Convert(converter = MoneyConverter.class) @Column(columnDefinition = "jsonb") Money total;
                }
                """);

        Bound bound = new EntityBinder(options(Map.of()))
                .bind(reading.types().stream()
                        .filter(type -> type.kind() == ManagedKind.ENTITY)
                        .toList());

        assertThat(bound.problems()).isEmpty();
        assertThat(typeOfTotal(bound)).isEqualTo("jsonb");
    }

    private static MappingOptions options(Map<String, String> typeMappings) {
        return new MappingOptions(
                Naming.JPA,
                HibernateVersion.parse("6.6"),
                false,
                Set.of(),
                null,
                0,
                HibernateSettings.NONE,
                new TreeMap<>(typeMappings));
    }

    private static String typeOfTotal(Bound bound) {
        return bound.schema().tables().stream()
                .map(Table::columns)
                .flatMap(List::stream)
                .filter(column -> column.name().equals("total"))
                .map(Column::type)
                .findFirst()
                .orElseThrow();
    }
}

package dev.jpamigrations.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.jpamigrations.registry.ManagedType.Conversion;
import dev.jpamigrations.registry.ManagedType.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryJsonTest {

    private static final String PERSISTENCE = "jakarta.persistence.";

    @Test
    void everythingComesBack() {
        ManagedType type = full(12);

        assertThat(RegistryJson.readType(RegistryJson.write(type))).isEqualTo(type);
    }

    @Test
    void isReadable() {
        ManagedType type = new ManagedType(
                "com.acme.Order",
                ManagedKind.ENTITY,
                TypeShape.CLASS,
                false,
                false,
                List.of(),
                List.of(generic("com.acme.Base", TypeUse.ofClass("java.lang.Long"))),
                List.of(new AnnotationUse(PERSISTENCE + "Entity", Map.of())),
                List.of(),
                List.of(attribute("code", TypeUse.ofClass("java.lang.String"), 9)),
                List.of(),
                null,
                new Source("Order.java", 7));

        assertThat(RegistryJson.write(type)).isEqualTo("""
                        {
                          "name": "com.acme.Order",
                          "kind": "ENTITY",
                          "shape": "CLASS",
                          "superClasses": [
                            "com.acme.Base<java.lang.Long>"
                          ],
                          "annotations": {
                            "@jakarta.persistence.Entity": {}
                          },
                          "attributes": [
                            {
                              "name": "code",
                              "member": "FIELD",
                              "type": "java.lang.String",
                              "annotations": {
                                "@jakarta.persistence.Column": {
                                  "length": 40
                                }
                              },
                              "line": 9
                            }
                          ],
                          "file": "Order.java",
                          "line": 7
                        }
                        """);
    }

    @Test
    void digestIgnoresOrderAndLines() {
        ManagedType other = renamed(full(12), "com.acme.Other");

        assertThat(RegistryJson.digest(List.of(full(12), other)))
                .hasSize(64)
                .isEqualTo(RegistryJson.digest(List.of(other, full(99))))
                .isNotEqualTo(RegistryJson.digest(List.of(full(12))));
    }

    @Test
    void modulePageComesBack() {
        ModuleRecord named = new ModuleRecord("1.0.0", "orders", "00ff");
        ModuleRecord nameless = new ModuleRecord("1.0.0", null, "00ff");

        assertThat(RegistryJson.readModule(RegistryJson.write(named))).isEqualTo(named);
        assertThat(RegistryJson.readModule(RegistryJson.write(nameless))).isEqualTo(nameless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"name\": \"A\", \"kind\": \"TABLE\", \"shape\": \"CLASS\"}",
                "{\"name\": \"A\", \"kind\": \"ENTITY\", \"shape\": \"CLASS\", \"superClasses\": [\"B<\"]}",
                "{\"name\": \"A\", \"kind\": \"ENTITY\", \"shape\": \"CLASS\", \"annotations\": {\"@B\": {\"c\": {}}}}"
            })
    void whatIsNoRegistryIsRefused(String json) {
        assertThatExceptionOfType(RegistryFormatException.class).isThrownBy(() -> RegistryJson.readType(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "byte[][]",
                "T",
                "#T",
                "#T[]",
                "java.util.Map$Entry<java.lang.String,? extends #T[]>",
                "java.util.Map<?,? super com.acme.Order$Line>[]",
                "java.util.List<java.util.List<? extends java.lang.Number>>"
            })
    void typeTextsComeBack(String text) {
        assertThat(TypeUseText.print(TypeUseText.parse(text))).isEqualTo(text);
    }

    @Test
    void aVariableIsNoClass() {
        assertThat(TypeUseText.parse("T").kind()).isEqualTo(TypeUse.Kind.CLASS);
        assertThat(TypeUseText.parse("#T").kind()).isEqualTo(TypeUse.Kind.VARIABLE);
        assertThat(TypeUseText.parse("long[]")).isEqualTo(new TypeUse(TypeUse.Kind.PRIMITIVE, "long", List.of(), 1));
    }

    private static ManagedType full(int line) {
        AnnotationUse inner = new AnnotationUse(
                PERSISTENCE + "JoinColumn", Map.of("name", new AnnotationValue.Text("a\"<b>\u2028\\")));
        AnnotationUse annotation = new AnnotationUse(
                PERSISTENCE + "Everything",
                Map.of(
                        "text", new AnnotationValue.Text("12"),
                        "flag", new AnnotationValue.Flag(false),
                        "whole", new AnnotationValue.Whole(Long.MIN_VALUE),
                        "fraction", new AnnotationValue.Fraction(2),
                        "constant", new AnnotationValue.Constant(PERSISTENCE + "EnumType", "STRING"),
                        "literal", new AnnotationValue.ClassLiteral(TypeUse.ofClass("com.acme.Color")),
                        "nested", new AnnotationValue.Nested(inner),
                        "array", new AnnotationValue.Array(List.of(new AnnotationValue.Nested(inner)))));
        return new ManagedType(
                "com.acme.Order$Line",
                ManagedKind.CONVERTER,
                TypeShape.RECORD,
                true,
                true,
                List.of(new TypeParameter("K", List.of(TypeUse.ofClass("java.io.Serializable")))),
                List.of(generic("com.acme.Base", new TypeUse(TypeUse.Kind.VARIABLE, "K", List.of(), 0))),
                List.of(annotation),
                List.of(inner),
                List.of(attribute("a", TypeUse.ofClass("java.lang.String"), line)),
                List.of(new TypeFacts(
                        "com.acme.Color",
                        TypeShape.ENUM,
                        List.of("java.io.Serializable"),
                        List.of("RED", "GREEN"),
                        List.of(inner),
                        List.of(attribute("code", TypeUse.ofClass("java.lang.String"), line)))),
                new Conversion(TypeUse.ofClass("com.acme.Color"), TypeUse.ofClass("java.lang.String")),
                new Source("Order.java", line));
    }

    private static ManagedType renamed(ManagedType type, String name) {
        return new ManagedType(
                name,
                type.kind(),
                type.shape(),
                type.isAbstract(),
                type.isFinal(),
                type.typeParameters(),
                type.superClasses(),
                type.annotations(),
                type.packageAnnotations(),
                type.attributes(),
                type.references(),
                type.converter(),
                type.source());
    }

    private static Attribute attribute(String name, TypeUse type, int line) {
        AnnotationUse column =
                new AnnotationUse(PERSISTENCE + "Column", Map.of("length", new AnnotationValue.Whole(40)));
        return new Attribute(name, Attribute.Member.FIELD, type, false, false, List.of(column), line);
    }

    private static TypeUse generic(String name, TypeUse argument) {
        return new TypeUse(TypeUse.Kind.CLASS, name, List.of(argument), 0);
    }
}

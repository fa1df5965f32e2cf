package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    @Test
    void readsSeveralTypesOfOneText() {
        Reading reading = new SourceReader(TestClassPath.entries()).readTexts(List.of("""
                                package com.acme;
                                import jakarta.persistence.*;
                                @Entity public class Order extends Base<Long> {
                                    @Column(name = "c", length = 10) private String code;
                                    private java.util.Set<Color> colors;
                                    @Embeddable public record Money(@Column(scale = 2) java.math.BigDecimal amount) {}
                                }
                                @MappedSuperclass abstract class Base<K extends java.io.Serializable> { @Id K id; }
                                enum Color { RED, GREEN }
                                """));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.types())
                .extracting(ManagedType::name)
                .containsExactly("com.acme.Base", "com.acme.Order", "com.acme.Order$Money");
        assertThat(reading.types().get(1).references())
                .extracting(TypeFacts::name)
                .containsExactly("com.acme.Color", "java.util.Set");
    }
}

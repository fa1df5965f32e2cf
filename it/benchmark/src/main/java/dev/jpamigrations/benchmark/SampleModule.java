package dev.jpamigrations.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A module of the sample project.
 *
 * @param number 0 is the kernel, which holds what all others share; each depends on those before it
 */
record SampleModule(int number) {

    /** Entities in a module. */
    static final int ENTITIES = 50;

    private static final int ENUMS = 5;

    String name() {
        return String.format(Locale.ROOT, "m%02d", number);
    }

    String packageName() {
        return "acme." + name();
    }

    /** The simple name of an entity, which no other module uses. */
    String entityName(int entity) {
        return String.format(Locale.ROOT, "Entity%04d", number * ENTITIES + entity);
    }

    /** An entity of an earlier module; in the kernel, one of its own. */
    String neighbour(int entity) {
        SampleModule other = new SampleModule(number == 0 ? 0 : (number * 7 + entity) % number);
        return other.packageName() + "." + other.entityName(entity);
    }

    /** The texts of its sources by path. */
    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        if (number == 0) {
            put(sources, "AuditedEntity", AUDITED_ENTITY);
            put(sources, "Address", ADDRESS);
            put(sources, "Money", MONEY);
        }
        for (int i = 0; i < ENUMS; i++) {
            put(sources, "Status" + i, "public enum Status" + i + " { DRAFT, PLACED, PAID, SHIPPED, CANCELLED }\n");
        }
        for (int i = 0; i < ENTITIES; i++) {
            sources.put(path(entityName(i)), new SampleEntity(this, i).source());
        }
        return sources;
    }

    private void put(Map<String, String> sources, String type, String text) {
        sources.put(path(type), "package " + packageName() + ";\n\n" + text);
    }

    private String path(String type) {
        return packageName().replace('.', '/') + "/" + type + ".java";
    }

    private static final String AUDITED_ENTITY = """
            import jakarta.persistence.*;
            import java.time.Instant;

            @MappedSuperclass
            public abstract class AuditedEntity {

                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                private Long id;

                @Version
                private int version;

                @Column(nullable = false, updatable = false)
                private Instant createdAt;

                private Instant modifiedAt;

                public Long getId() {
                    return id;
                }
            }
            """;

    private static final String ADDRESS = """
            import jakarta.persistence.*;

            @Embeddable
            public class Address {

                @Column(length = 120)
                private String street;

                @Column(length = 12)
                private String postalCode;

                @Column(length = 80)
                private String city;
            }
            """;

    private static final String MONEY = """
            import jakarta.persistence.*;
            import java.math.BigDecimal;

            @Embeddable
            public class Money {

                @Column(precision = 12, scale = 2)
                private BigDecimal amount;

                @Column(length = 3)
                private String currency;
            }
            """;
}

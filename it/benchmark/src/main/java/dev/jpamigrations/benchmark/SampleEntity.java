package dev.jpamigrations.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * The source of one entity, such as people write them: fourteen attributes or so, among them enums, an embeddable, and
 * associations within its module and into another one; getters and setters.
 */
final class SampleEntity {

    private final SampleModule module;
    private final int number;

    SampleEntity(SampleModule module, int number) {
        this.module = module;
        this.number = number;
    }

    /** A member variable. */
    private record Field(String annotations, String type, String name, String value) {

        String declaration() {
            return "    " + annotations + "\n    private " + type + " " + name + (value.isEmpty() ? "" : " = " + value)
                    + ";\n\n";
        }

        String accessors() {
            String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return "    public " + type + " get" + property + "() {\n        return " + name + ";\n    }\n\n"
                    + "    public void set" + property + "(" + type + " " + name + ") {\n        this." + name + " = "
                    + name + ";\n    }\n\n";
        }
    }

    String source() {
        String name = module.entityName(number);
        StringBuilder text = new StringBuilder();
        text.append("package ").append(module.packageName()).append(";\n\n");
        text.append("import acme.m00.Address;\nimport acme.m00.AuditedEntity;\nimport acme.m00.Money;\n");
        text.append("import jakarta.persistence.*;\n");
        text.append("import java.math.BigDecimal;\nimport java.time.Instant;\nimport java.time.LocalDate;\n");
        text.append("import java.util.ArrayList;\nimport java.util.HashSet;\nimport java.util.List;\n");
        text.append("import java.util.Set;\n\n");
        text.append("/** Entity ").append(number).append(". */\n@Entity\n");
        text.append("@Table(name = \"")
                .append(module.name())
                .append('_')
                .append(number)
                .append("\", indexes = ");
        text.append("@Index(name = \"ix_").append(module.name()).append('_').append(number);
        text.append("\", columnList = \"code\"))\n");
        text.append("public class ").append(name).append(" extends AuditedEntity {\n\n");
        List<Field> fields = fields();
        fields.forEach(field -> text.append(field.declaration()));
        text.append("    protected ").append(name).append("() {}\n\n");
        fields.forEach(field -> text.append(field.accessors()));
        return text.append("}\n").toString();
    }

    private List<Field> fields() {
        String next = module.entityName((number + 1) % SampleModule.ENTITIES);
        List<Field> fields = new ArrayList<>(List.of(
                new Field("@Column(nullable = false, unique = true, length = 32)", "String", "code", ""),
                new Field("@Column(nullable = false, length = 200)", "String", "title", ""),
                new Field("@Column(length = 4000)", "String", "description", ""),
                new Field("@Column(precision = 12, scale = 2)", "BigDecimal", "weight", ""),
                new Field("@Column(nullable = false)", "int", "quantity", ""),
                new Field("@Column(name = \"valid_from\")", "LocalDate", "validFrom", ""),
                new Field("@Column(updatable = false)", "Instant", "placedAt", ""),
                new Field("@Enumerated(EnumType.STRING) @Column(length = 20)", "Status" + number % 5, "status", ""),
                new Field("@Embedded", "Money", "price", ""),
                new Field(reference("next_id"), next, "next", ""),
                new Field(
                        "@OneToMany(mappedBy = \"next\", cascade = CascadeType.ALL)",
                        "List<" + previous() + ">",
                        "previous",
                        "new ArrayList<>()"),
                new Field(reference("other_id"), module.neighbour(number), "other", "")));
        if (number % 2 == 0) {
            fields.add(new Field("@Embedded", "Address", "address", ""));
        }
        if (number % 3 == 0) {
            fields.add(new Field(
                    "@ElementCollection @Column(name = \"tag\", length = 40)",
                    "Set<String>",
                    "tags",
                    "new HashSet<>()"));
        }
        return fields;
    }

    private static String reference(String column) {
        return "@ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = \"" + column + "\")";
    }

    private String previous() {
        return module.entityName((number + SampleModule.ENTITIES - 1) % SampleModule.ENTITIES);
    }
}

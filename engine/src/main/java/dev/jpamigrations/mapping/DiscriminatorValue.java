package dev.jpamigrations.mapping;

import java.util.Optional;

/**
 * What the discriminator column holds for a class ({@code EntityBinder#bindDiscriminatorValue}).
 *
 * @param text the value; {@code null} and {@code not null} speak of the column itself
 * @param numeric whether the column holds numbers
 */
record DiscriminatorValue(String text, boolean numeric) {

    private static final String NULL = "null";
    private static final String NOT_NULL = "not null";

    /**
     * The value of a class, as written or after the entity's name.
     *
     * @param stored what tells the classes apart: INTEGER, CHAR, or any text
     */
    static DiscriminatorValue of(EntityType type, JdbcType stored) {
        boolean numeric = stored == JdbcType.INTEGER;
        Optional<String> written =
                type.annotations().find(Jpa.DISCRIMINATOR_VALUE).map(annotation -> annotation.text("value"));
        if (written.isEmpty() && stored == JdbcType.CHAR) {
            throw UnmappableException.mapping(
                    type.location(),
                    "the hierarchy is told apart by one character, and the entity does not say which; Hibernate refuses to"
                            + " start.",
                    "Add @DiscriminatorValue.");
        }
        if (written.isPresent() && !fits(written.get(), stored)) {
            throw UnmappableException.mapping(
                    type.location(),
                    "the hierarchy is told apart by " + (numeric ? "whole numbers" : "one character")
                            + ", and @DiscriminatorValue is another text; Hibernate refuses to start.",
                    "Change it, or the discriminatorType of @DiscriminatorColumn.");
        }
        String name = type.jpaName();
        return new DiscriminatorValue(written.orElse(numeric ? Integer.toString(name.hashCode()) : name), numeric);
    }

    private static boolean fits(String value, JdbcType stored) {
        if (stored == JdbcType.INTEGER) {
            return isSpecial(value) || isInteger(value);
        }
        return stored != JdbcType.CHAR || isSpecial(value) || value.length() == 1;
    }

    private static boolean isSpecial(String value) {
        return value.equals(NULL) || value.equals(NOT_NULL);
    }

    private static boolean isInteger(String value) {
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    boolean isNull() {
        return text.equals(NULL);
    }

    /** Whether the class is that of every row whose value is no other class's. */
    boolean isAnyOther() {
        return text.equals(NOT_NULL);
    }

    /** The value in SQL. */
    String sql() {
        return numeric || isNull() ? text : "'" + text.replace("'", "''") + "'";
    }
}

package dev.jpamigrations.mapping;

import java.util.Optional;

/**
 * What the discriminator column holds for a class ({@code EntityBinder#bindDiscriminatorValue}).
 *
 * @param text the value; {@code null} and {@code not null} speak of the column itself
 * @param numeric whether the column holds numbers
 */
record DiscriminatorValue(String text, boolean numeric) {

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
        String name = type.jpaName();
        return new DiscriminatorValue(written.orElse(numeric ? Integer.toString(name.hashCode()) : name), numeric);
    }

    boolean isNull() {
        return text.equals("null");
    }

    /** Whether the class is that of every row whose value is no other class's. */
    boolean isAnyOther() {
        return text.equals("not null");
    }

    /** The value in SQL. */
    String sql() {
        return numeric || isNull() ? text : "'" + text.replace("'", "''") + "'";
    }
}

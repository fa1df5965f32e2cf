package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.Locale;

/**
 * What an entity wants for itself alone in its persistence unit, by its annotations. Those who claim the same are judged;
 * whoever does not need not be looked at.
 *
 * @param entityName its name in queries
 * @param table its table with the schema where one is written, in lower case
 */
public record Claim(String entityName, String table) {

    /** What an embeddable claims, a converter or a mapped super class. */
    public static final Claim NOTHING = new Claim("", "");

    private static final char SEPARATOR = '\t';

    /** The claim of a managed type. */
    public static Claim of(ManagedType type) {
        return Model.isEntity(type)
                ? new Claim(
                        EntityNames.entityName(type), EntityNames.table(type).toLowerCase(Locale.ROOT))
                : NOTHING;
    }

    /** Reads what {@link #text} wrote. */
    public static Claim parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        return new Claim(text.substring(0, separator), text.substring(separator + 1));
    }

    /** The claim as a text; no name in queries has a tab. */
    public String text() {
        return entityName + SEPARATOR + table;
    }
}

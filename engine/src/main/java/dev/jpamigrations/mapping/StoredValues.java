package dev.jpamigrations.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the application's own code makes of constants. Hibernate lists it in the check of a column, and so must run that
 * code ({@code BooleanJavaType#getCheckCondition}, {@code EnumJavaType#getCheckCondition}): the one thing about a mapping
 * that no declaration tells.
 */
public interface StoredValues {

    /** Where no code can be run. */
    StoredValues UNKNOWN = new StoredValues() {
        @Override
        public List<@Nullable String> converted(String converter, String type) throws Unavailable {
            throw new Unavailable("the application's classes are not at hand");
        }

        @Override
        public List<@Nullable String> enumerated(String type, String field) throws Unavailable {
            throw new Unavailable("the application's classes are not at hand");
        }
    };

    /**
     * What a converter makes of each constant of an enum; of {@code java.lang.Boolean}: of false, of true, and, where that
     * is anything, of null.
     *
     * @param converter binary name of an {@code AttributeConverter}
     * @param type binary name of the enum, or {@code java.lang.Boolean}
     * @return the values as text, in the order of the constants; null where the converter returns null
     * @throws Unavailable where the converter cannot be run
     */
    List<@Nullable String> converted(String converter, String type) throws Unavailable;

    /**
     * The value that each constant of an enum has in a field ({@code @EnumeratedValue}).
     *
     * @param type binary name of the enum
     * @param field name of the field
     * @return the values as text, in the order of the constants
     * @throws Unavailable where the enum cannot be loaded
     */
    List<@Nullable String> enumerated(String type, String field) throws Unavailable;

    /** Says why some code could not be run. */
    final class Unavailable extends Exception {

        private static final long serialVersionUID = 1L;

        /** @param reason the reason, to follow a colon */
        public Unavailable(String reason) {
            super(reason);
        }
    }
}

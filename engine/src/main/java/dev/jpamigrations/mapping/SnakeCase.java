package dev.jpamigrations.mapping;

import java.util.Locale;

/**
 * Camel case to underscores, as {@code org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy} does it. From
 * Hibernate 7 a digit beside a capital counts like a small letter: {@code line1Address} becomes {@code line1_address}.
 */
final class SnakeCase {

    private final boolean digits;

    SnakeCase(HibernateVersion hibernate) {
        this.digits = hibernate.isAtLeast(7, 0);
    }

    String convert(String name) {
        StringBuilder result = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < result.length() - 1; i++) {
            if (Character.isUpperCase(result.charAt(i))
                    && isSmall(result.charAt(i - 1))
                    && isSmall(result.charAt(i + 1))) {
                result.insert(i++, '_');
            }
        }
        return result.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isSmall(char c) {
        return Character.isLowerCase(c) || (digits && Character.isDigit(c));
    }
}

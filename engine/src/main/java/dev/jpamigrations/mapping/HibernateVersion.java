package dev.jpamigrations.mapping;

import java.util.Comparator;

/**
 * The line of Hibernate ORM that the application runs on.
 *
 * @param major major version
 * @param minor minor version
 */
public record HibernateVersion(int major, int minor) implements Comparable<HibernateVersion> {

    private static final Comparator<HibernateVersion> ORDER =
            Comparator.comparingInt(HibernateVersion::major).thenComparingInt(HibernateVersion::minor);

    /**
     * Reads the start of a version, {@code 6.6} or {@code 7.1.2.Final}.
     *
     * @throws IllegalArgumentException where the text does not start with two numbers
     */
    public static HibernateVersion parse(String version) {
        String[] parts = version.split("\\.", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no version: " + version);
        }
        return new HibernateVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether this is that version or a later one. */
    public boolean isAtLeast(int major, int minor) {
        return compareTo(new HibernateVersion(major, minor)) >= 0;
    }

    @Override
    public int compareTo(HibernateVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}

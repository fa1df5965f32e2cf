package dev.jpamigrations.maven;

/**
 * The text of {@code migrations.url}. A type of its own, because Maven logs every parameter with {@code -X}, and somebody may
 * write a password into it before the goal can refuse that.
 */
public final class GivenUrl {

    private final String text;

    GivenUrl(String text) {
        this.text = text;
    }

    /** What was given. */
    String text() {
        return text;
    }

    /** Not what was given. */
    @Override
    public String toString() {
        return "(given)";
    }
}

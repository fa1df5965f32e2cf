package dev.jpamigrations.revision;

/** Which section of a revision is run. */
public enum Direction {
    UPGRADE("upgrade"),
    DOWNGRADE("downgrade");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** As it is written in files, progress lines and JSON. */
    public String word() {
        return word;
    }
}

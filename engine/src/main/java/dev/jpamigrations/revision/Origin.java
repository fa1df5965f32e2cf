package dev.jpamigrations.revision;

import dev.jpamigrations.problem.Location;

/**
 * Where a revision was read: a file, and the lines of its header in it. A line is 0 where the header lacks it, and then the file
 * as a whole is the place.
 *
 * @param file the path as the user knows it
 * @param id the line that names the revision
 * @param parents the line that names what it follows
 * @param dependsOn the line that names what it depends on
 * @param labels the line with its labels
 */
public record Origin(String file, int id, int parents, int dependsOn, int labels) {

    /** A file of which no line is known. */
    public static Origin of(String file) {
        return new Origin(file, 0, 0, 0, 0);
    }

    /** A line of the file. */
    public Location at(int line) {
        return new Location.InFile(file, line);
    }
}

package dev.jpamigrations.problem;

import org.jspecify.annotations.Nullable;

/** Where a problem is. {@link Object#toString()} is how a person reads it. */
public sealed interface Location {

    /** A problem of the whole run. */
    record Nowhere() implements Location {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A managed type or one of its attributes: {@code com.acme.Order#total (Order.java:42)}.
     *
     * @param type the binary name of the class
     * @param attribute the attribute, null for the class itself
     * @param file the simple name of the source file, empty where unknown
     * @param line the line in it, 0 where unknown
     */
    record InType(String type, @Nullable String attribute, String file, int line) implements Location {
        @Override
        public String toString() {
            String name = attribute == null ? type : type + "#" + attribute;
            if (file.isEmpty()) {
                return name;
            }
            return name + " (" + file + (line > 0 ? ":" + line : "") + ")";
        }
    }

    /**
     * A line of a file: {@code src/main/resources/…/20251013_2237-dcd397241ba3_initial_schema.sql:14}.
     *
     * @param file the path or name as the user knows it
     * @param line the line, 0 for the file as a whole
     */
    record InFile(String file, int line) implements Location {
        @Override
        public String toString() {
            return line > 0 ? file + ":" + line : file;
        }
    }

    /**
     * An object of a database: {@code table users}.
     *
     * @param object kind and name
     */
    record InDatabase(String object) implements Location {
        @Override
        public String toString() {
            return object;
        }
    }

    /**
     * A Maven module or a jar: {@code module orders}, {@code org.keycloak:keycloak-model-jpa:26.0.0}.
     *
     * @param name the module or jar as the user knows it
     */
    record InModule(String name) implements Location {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The place of a problem that concerns the whole run. */
    static Location nowhere() {
        return new Nowhere();
    }
}

package dev.jpamigrations.mapping;

/**
 * The name of a sequence or of a generator's table, which may be written with its schema in front
 * ({@code QualifiedNameParser#parse}).
 *
 * @param schema the schema as written, empty for the default one
 * @param name the name as written
 */
record QualifiedName(String schema, String name) {

    /**
     * Takes a name apart; one that is quoted as a whole has no parts.
     *
     * @param schema what is written elsewhere, which counts only where the name has no schema itself
     */
    static QualifiedName of(String schema, String name) {
        String[] parts = name.split("\\.");
        boolean quoted = isQuotedAsWhole(name, '`') || isQuotedAsWhole(name, '"');
        return parts.length < 2 || quoted
                ? new QualifiedName(schema, name)
                : new QualifiedName(parts[0], parts[parts.length - 1]);
    }

    private static boolean isQuotedAsWhole(String name, char quote) {
        return name.indexOf(quote) == 0 && name.indexOf(quote, 1) == name.length() - 1;
    }
}

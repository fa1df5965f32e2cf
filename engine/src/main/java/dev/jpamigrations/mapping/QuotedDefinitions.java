package dev.jpamigrations.mapping;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A {@code columnDefinition} where every name is quoted: Hibernate takes it for a name and quotes it, too
 * ({@code ObjectNameNormalizer#applyGlobalQuoting}).
 */
final class QuotedDefinitions {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*|\".*\"|`.*`");

    /**
     * What PostgreSQL's grammar knows for a type though no type has that name, or another one has (PostgreSQL manual, Table 8.1
     * and "Character Types").
     */
    private static final Set<String> WORDS = Set.of(
            "bigint",
            "bigserial",
            "bit",
            "boolean",
            "char",
            "character",
            "dec",
            "decimal",
            "float",
            "int",
            "integer",
            "nchar",
            "real",
            "serial",
            "serial2",
            "serial4",
            "serial8",
            "smallint",
            "smallserial");

    private QuotedDefinitions() {}

    /** Refuses a definition that means the same no more once it is quoted. */
    static void refuse(String definition, ColumnDraft column) {
        boolean isName = NAME.matcher(definition).matches() && !WORDS.contains(definition);
        if (!definition.isEmpty() && !isName) {
            throw UnmappableException.mapping(
                    column.origin(),
                    "Hibernate quotes the columnDefinition \"" + definition
                            + "\" as it does all names, and PostgreSQL has no type of that name.",
                    "Set hibernate.globally_quoted_identifiers_skip_column_definitions to true.");
        }
    }
}

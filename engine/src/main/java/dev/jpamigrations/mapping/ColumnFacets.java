package dev.jpamigrations.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Jakarta Persistence 3.2 lets {@code @Column} and {@code @JoinColumn} say beyond their type ({@code comment},
 * {@code check}, {@code options}; specification 3.2, 11.1.9 and 11.1.25).
 */
final class ColumnFacets {

    private static final Pattern COLLATION = Pattern.compile("\\s*(?i:collate)\\s+\"([^\"]+)\"\\s*");

    private ColumnFacets() {}

    /** Applies them to the column; {@code options} are SQL of any kind, of which the tool can take apart a collation. */
    static void apply(Optional<AnnotationView> annotation, ColumnDraft column, HibernateSettings settings) {
        if (annotation.isEmpty()) {
            return;
        }
        AnnotationView facets = annotation.get();
        if (!facets.text("comment").isEmpty()) {
            column.describe(facets.text("comment"));
        }
        if (settings.quotesDefinitions()) {
            QuotedDefinitions.refuse(facets.text("columnDefinition"), column);
        }
        facets.list("check").forEach(check -> column.check(CheckDraft.ofConstraint(check)));
        String options = facets.text("options");
        Matcher collation = COLLATION.matcher(options);
        if (collation.matches()) {
            column.collate(collation.group(1));
        } else if (!options.isEmpty()) {
            throw UnmappableException.mapping(
                    column.origin(),
                    "the column has the options \"" + options + "\", which the tool cannot take apart.",
                    "Write them as part of columnDefinition, or in a revision by hand.");
        }
    }
}

package dev.jpamigrations.mapping;

import java.util.List;

/**
 * What a column holds in one piece ({@code org.hibernate.mapping.AggregateColumn}).
 *
 * @param format a type {@linkplain JdbcType#isDocument() of documents}
 * @param parts its attributes, in the order in which Hibernate speaks of them
 */
record DocumentDraft(JdbcType format, List<Part> parts) {

    DocumentDraft {
        parts = List.copyOf(parts);
    }

    /**
     * What an attribute asks for.
     *
     * @param column what would be its column
     * @param isSized whether a text is cast to its length, also where that is the default
     */
    record Part(ColumnDraft column, boolean isSized) {

        /** The type to which its text is cast. */
        String sqlType() {
            ColumnType type = column.type();
            boolean isVarchar =
                    type.jdbc().facet() == JdbcType.Facet.LENGTH && type.sql().startsWith("varchar(");
            return !isSized && isVarchar && type.size().length() == Size.DEFAULT_LENGTH ? "varchar" : type.sql();
        }
    }
}

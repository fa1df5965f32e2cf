package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads what a database holds.
 *
 * <p>Not read, because no DDL can restore it: OIDs, gaps in column numbers, a sequence's last value. Not read either:
 * owners, privileges, and the names that PostgreSQL itself chose for not-null constraints. Objects of extensions belong to
 * their extension.
 */
public final class CatalogReader {

    private final CatalogScope scope;

    /**
     * @param scope what is read
     */
    public CatalogReader(CatalogScope scope) {
        this.scope = scope;
    }

    /**
     * Reads the database behind a connection. Within a transaction it reads what that transaction sees and leaves its
     * settings as they were; in autocommit it reads one consistent snapshot.
     *
     * @param connection a connection to PostgreSQL 13 or newer
     * @return its schema; columns in physical order, everything else by name
     * @throws SQLException if the server refuses a query
     */
    public Schema read(Connection connection) throws SQLException {
        return CatalogSession.within(connection, () -> assembly(connection).schema());
    }

    private SchemaAssembly assembly(Connection connection) throws SQLException {
        Queries queries = new Queries(connection);
        return new SchemaAssembly(
                scope,
                queries.list(NamespaceRow.QUERY, NamespaceRow::of),
                queries.list(EnumLabelRow.QUERY, EnumLabelRow::of),
                queries.list(AttributeRow.QUERY, AttributeRow::of),
                queries.list(SequenceRow.QUERY, SequenceRow::of),
                queries.list(TableRow.QUERY, TableRow::of),
                queries.list(ColumnRow.QUERY, ColumnRow::of),
                queries.list(ConstraintRow.query(queries.major()), ConstraintRow::of),
                queries.list(IndexRow.query(queries.major()), IndexRow::of),
                queries.list(IndexKeyRow.QUERY, IndexKeyRow::of),
                queries.list(OpaqueRow.query(queries.major()), OpaqueRow::of));
    }
}

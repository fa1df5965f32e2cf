package dev.jpamigrations.runner;

import dev.jpamigrations.script.ConcurrentIndex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What {@code create index concurrently} leaves behind where it does not come to its end. */
final class InvalidIndex {

    private static final String FIND = """
            select i.indexrelid::pg_catalog.regclass::text
              from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
             where not i.indisvalid
               and i.indrelid = pg_catalog.to_regclass(?)
               and c.relname = (pg_catalog.parse_ident(?))[1]""";

    private final Connection connection;
    private final ConcurrentIndex index;

    InvalidIndex(Connection connection, ConcurrentIndex index) {
        this.connection = connection;
        this.index = index;
    }

    /** Drops the index of that name and table where it is invalid, and says whether it did. */
    boolean drop() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, index.table());
            query.setString(2, index.name());
            try (ResultSet found = query.executeQuery()) {
                return found.next() && dropped(found.getString(1));
            }
        }
    }

    /** @param quoted the name as the server prints it: quoted and qualified where need be */
    private boolean dropped(String quoted) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop index concurrently " + quoted);
        }
        return true;
    }
}

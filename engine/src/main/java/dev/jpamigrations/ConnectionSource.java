package dev.jpamigrations;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database that is meant; {@code dataSource::getConnection} is one. */
@FunctionalInterface
public interface ConnectionSource {

    /** A new connection, which the caller closes. */
    Connection open() throws SQLException;
}

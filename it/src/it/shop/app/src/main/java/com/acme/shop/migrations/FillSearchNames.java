package com.acme.shop.migrations;

import dev.jpamigrations.DataMigration;
import dev.jpamigrations.MigrationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Fills a new column in batches, each committed by itself, so that no row is locked for long. It takes up what is still empty, so
 * that a rerun goes on where an interrupted one stopped. Stands below {@code -- migrations:no-transaction}. A batch is a thousand rows,
 * or what the property {@code batch} says: {@code -Dmigrations.properties=batch=5000}.
 */
public final class FillSearchNames implements DataMigration {

    @Override
    public void upgrade(MigrationContext context) throws SQLException {
        Connection connection = context.connection();
        int size = Integer.parseInt(context.parameters().getOrDefault("batch", "1000"));
        connection.setAutoCommit(false);
        int filled = 0;
        for (int batch = fill(connection, size); batch > 0; batch = fill(connection, size)) {
            connection.commit();
            filled += batch;
            context.log(filled + " search names filled");
        }
        connection.setAutoCommit(true);
    }

    private static int fill(Connection connection, int size) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select id, display_name from users where search_name is null order by id limit " + size);
                PreparedStatement update =
                        connection.prepareStatement("update users set search_name = ? where id = ?");
                ResultSet users = query.executeQuery()) {
            int filled = 0;
            for (; users.next(); filled++) {
                update.setString(1, searchName(users.getString(2)));
                update.setLong(2, users.getLong(1));
                update.addBatch();
            }
            update.executeBatch();
            return filled;
        }
    }

    static String searchName(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The column goes with what is in it. */
    @Override
    public void downgrade(MigrationContext context) {}
}

package com.acme.shop.migrations;

import dev.jpamigrations.DataMigration;
import dev.jpamigrations.MigrationContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;

/** Writes the same name in one way: composed characters, single spaces. All in the transaction of its revision. */
public final class NormaliseNames implements DataMigration {

    @Override
    public void upgrade(MigrationContext context) throws SQLException {
        int changed = 0;
        try (Statement query = context.connection().createStatement();
                ResultSet users = query.executeQuery("select id, display_name from users");
                PreparedStatement update =
                        context.connection().prepareStatement("update users set display_name = ? where id = ?")) {
            while (users.next()) {
                String name = users.getString(2);
                String normal = normal(name);
                if (!normal.equals(name)) {
                    update.setString(1, normal);
                    update.setLong(2, users.getLong(1));
                    update.addBatch();
                    changed++;
                }
            }
            update.executeBatch();
        }
        context.log(changed + " names normalised");
    }

    static String normal(String name) {
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    /** Nobody knows how the names were written before, and every one of them is right as it is. */
    @Override
    public void downgrade(MigrationContext context) {}
}

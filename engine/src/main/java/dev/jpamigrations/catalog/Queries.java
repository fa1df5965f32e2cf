package dev.jpamigrations.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs catalog queries over one connection. */
final class Queries {

    private final Connection connection;

    Queries(Connection connection) {
        this.connection = connection;
    }

    /** Makes a record of the row at which a result stands. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The server's major version. */
    int major() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    <T> List<T> list(String query, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return List.copyOf(rows);
        }
    }

    /** Numbers as {@code int2vector} and {@code array_to_string(…, ' ')} print them. */
    static List<Integer> numbers(@org.jspecify.annotations.Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : text.strip().split(" ")) {
            numbers.add(Integer.valueOf(number));
        }
        return List.copyOf(numbers);
    }
}

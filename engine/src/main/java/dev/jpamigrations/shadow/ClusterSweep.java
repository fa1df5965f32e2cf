package dev.jpamigrations.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a kept scratch cluster look as {@code initdb} left it. Databases, roles, table spaces and settings belong to the
 * cluster and not to a database, so what the revisions of one run made would meet those of the next.
 */
final class ClusterSweep {

    private static final String LEFTOVERS = """
            select 1, format('drop database %I with (force)', datname)
              from pg_database where datname not in ('postgres', 'template0', 'template1')
            union all
            select 2, format('drop tablespace %I', spcname)
              from pg_tablespace where spcname not in ('pg_default', 'pg_global')
            union all
            select 3, format('drop role %I', rolname)
              from pg_roles where rolname !~ '^pg_' and rolname <> current_user
            union all
            select 4, format('alter %s %s reset all',
                             case when setdatabase = 0 then 'role' else 'database' end,
                             case when setdatabase <> 0 then quote_ident(datname)
                                  when setrole = 0 then 'all' else quote_ident(setrole::regrole::text) end)
              from pg_db_role_setting left join pg_database d on d.oid = setdatabase
            order by 1, 2
            """;

    private ClusterSweep() {}

    /** @param connection of the super user to the database {@code postgres} */
    static void sweep(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(LEFTOVERS)) {
                while (rows.next()) {
                    statements.add(rows.getString(2));
                }
            }
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}

package dev.jpamigrations.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.script.SqlStatement;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules are the server's: what they say stands alone, it refuses in a transaction with SQLSTATE 25001. */
class TransactionRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index concurrently i on t (n)",
                "create unique index concurrently i on t (n)",
                "CREATE /* */ INDEX CONCURRENTLY ON t (n)",
                "drop index concurrently ti",
                "reindex index concurrently ti",
                "reindex (concurrently) table t",
                "reindex table concurrently t",
                "reindex schema public",
                "reindex (verbose) database",
                "vacuum t",
                "vacuum (analyze) t",
                "cluster",
                "cluster verbose",
                "create database \"rule test\"",
                "drop database if exists \"rule test\"",
                "create tablespace s location '/nowhere'",
                "alter system set work_mem = '4MB'",
                "alter table p detach partition p1 concurrently",
                "discard all",
            })
    void standsAlone(String sql) throws SQLException {
        assertThat(TransactionRules.standsAlone(SqlStatement.of(sql))).isTrue();
        assertThat(stateInTransaction(sql)).isEqualTo("25001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index \"concurrently\" on t (n)",
                "create index i on t (n)",
                "drop index ti",
                "create table concurrently_made (vacuum int)",
                "reindex table t",
                "reindex index ti",
                "cluster t using ti",
                "alter type e add value 'b'",
                "alter table p detach partition p1",
                "refresh materialized view concurrently m",
                "comment on table t is 'vacuum; cluster; create database'",
                "alter database postgres set work_mem = '4MB'",
                "discard plans",
            })
    void joinsATransaction(String sql) throws SQLException {
        assertThat(TransactionRules.standsAlone(SqlStatement.of(sql))).isFalse();
        assertThat(stateInTransaction(sql)).isEqualTo("");
    }

    private static String stateInTransaction(String sql) throws SQLException {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (n int); create index ti on t (n); create type e as enum ('a');"
                    + "create table p (n int) partition by list (n); create table p1 partition of p for values in (1);"
                    + "create materialized view m as select 1 as n; create unique index on m (n)");
            connection.setAutoCommit(false);
            try {
                statement.execute("select 1");
                statement.execute(sql);
                return "";
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }
}

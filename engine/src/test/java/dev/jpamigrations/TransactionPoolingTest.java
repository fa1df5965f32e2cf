package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.revision.Target;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.Pooler;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TransactionPoolingTest {

    @Test
    void isRefusedWhereSomethingWouldBeWritten(@TempDir Path temporary) throws IOException {
        HistoryFolder shop = new HistoryFolder(temporary, "shop").revision("a < base", "create table t (id int);", "");
        try (ScratchDatabase database = PostgresServer.database();
                Pooler pooler = Pooler.before(database.login().url())) {
            String url = pooler.inFrontOf(database.login().url()) + "?sslmode=disable&gssEncMode=disable";
            Migrations pooled = new Migrations(
                    shop.read(),
                    () -> DriverManager.getConnection(
                            url, database.login().user(), database.login().password()),
                    RunOptions.standard());
            assertThat(pooled.current(false).text()).isEqualTo("No revision is applied.");
            assertThatThrownBy(() -> pooled.upgrade(Target.HEAD)).hasMessageContaining("[TransactionPooling]");
            assertThatThrownBy(() -> pooled.stamp(List.of(Target.HEAD), false))
                    .hasMessageContaining("[TransactionPooling]");

            Migrations direct = new Migrations(shop.read(), database::connect, RunOptions.standard());
            assertThat(direct.upgrade(Target.HEAD).steps()).hasSize(1);
        }
    }
}

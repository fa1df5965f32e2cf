package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two branches that do not commute, one of them applied already. */
class MergeStory {

    private static final String FOLDER = "app/src/main/resources/db/migrations/shop-app/";

    private final Workspace shop = Workspace.copyOf("shop", "stories/merge");

    @Test
    void theUnappliedBranchIsPutBehindTheOther() throws IOException {
        assertThat(shop.run("migrations:init")).succeeded();
        revision("aaaaaaaaaaaa", "base", "create table motto (words varchar(10));", "drop table motto;");
        revision(
                "bbbbbbbbbbbb",
                "aaaaaaaaaaaa",
                "alter table motto alter words type varchar(20);",
                "alter table motto alter words type varchar(10);");
        Path text = revision(
                "cccccccccccc",
                "aaaaaaaaaaaa",
                "alter table motto alter words type varchar(30);",
                "alter table motto alter words type varchar(20);");
        assertThat(shop.run("migrations:upgrade")).failed().says("[SeveralHeads]", "migrations:merge");
        assertThat(shop.run("migrations:upgrade", "-Dmigrations.target=bbbb")).succeeded();

        assertThat(shop.run("migrations:merge"))
                .failed()
                .says(
                        "[OrderMatters]",
                        "alter table motto alter words type varchar(20);",
                        "alter table motto alter words type varchar(30);",
                        "mvn migrations:merge -Dmigrations.rebase=cccccccccccc");
        assertThat(shop.run("migrations:merge", "-Dmigrations.rebase=bbbbbbbbbbbb"))
                .failed()
                .says("[CannotRebase]", "the database has applied bbbbbbbbbbbb");
        assertThat(shop.run("migrations:merge", "-Dmigrations.rebase=cccccccccccc"))
                .succeeded();

        assertThat(Workspace.read(text)).contains("-- parents:    bbbbbbbbbbbb\n");
        assertThat(shop.run("migrations:upgrade")).succeeded().says("bbbbbbbbbbbb -> cccccccccccc");
    }

    private Path revision(String id, String parents, String upgrade, String downgrade) throws IOException {
        return Files.writeString(
                shop.folder().resolve(FOLDER + id + ".sql"), """
                -- Find a motto
                --
                -- revision:   %s
                -- parents:    %s
                -- created:    2026-01-01T00:00:00Z

                -- migrations:upgrade
                %s

                -- migrations:downgrade
                %s
                """.formatted(id, parents, upgrade, downgrade));
    }
}

package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two branches that do not commute, one of them applied already. */
class MergeStory {

    private final Workspace shop = Workspace.copyOf("shop", "stories/merge");

    @Test
    void theUnappliedBranchIsPutBehindTheOther() {
        SampleHistory history = SampleHistory.of(shop);
        history.revision("a", "base", "create table motto (words varchar(10));", "drop table motto;");
        history.revision(
                "b",
                "a",
                "alter table motto alter words type varchar(20);",
                "alter table motto alter words type varchar(10);");
        Path text = history.revision(
                "c",
                "a",
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
        assertThat(shop.run("migrations:merge", "migrations:upgrade", "-Dmigrations.rebase=cccccccccccc"))
                .succeeded()
                .says("upgrade bbbbbbbbbbbb -> cccccccccccc");
        assertThat(Workspace.read(text)).contains("-- parents:    bbbbbbbbbbbb\n");
    }
}

package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.Reparenting;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two developers leave two heads. */
class MergingTest {

    private static final String FORK = "create type mood as enum ('sad', 'happy');\n"
            + "create table users (id int primary key, name varchar(10), mood mood);";

    @TempDir
    Path temporary;

    private HistoryFolder shop;

    @BeforeEach
    void fork() {
        shop = new HistoryFolder(temporary, "shop").revision("a < base", FORK, "drop table users;\ndrop type mood;");
    }

    record Pair(String name, String left, String right, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair("different tables", "create table l (id int);", "create table r (id int);", ""),
                new Pair(
                        "columns of one table, whose physical order does not count",
                        "alter table users add l int;",
                        "alter table users add r int;",
                        ""),
                new Pair(
                        "an index that is built outside a transaction",
                        "create index concurrently i on users (name);",
                        "alter table users add r int;",
                        ""),
                new Pair(
                        "a label that is used in the same file, in steps of its own",
                        "-- migrations:no-transaction\nalter type mood add value 'new';\ninsert into users values (1, 'x', 'new');",
                        "alter table users add r int;",
                        ""),
                new Pair(
                        "one drops what the other alters",
                        "alter table users drop name;",
                        "alter table users alter name type text;",
                        "bbbbbbbbbbbb and then cccccccccccc fails: column \"name\" of relation \"users\" does not exist"
                                + "…rebase=bbbbbbbbbbbb   (cccccccccccc first)"),
                new Pair(
                        "both give a column a type",
                        "alter table users alter name type text;",
                        "select 1;\nalter table users alter name type varchar(20);",
                        "is not what they make the other way around (alter column users.name)"
                                + "….sql:8:…  alter table users alter name type text;"
                                + "….sql:9:…  alter table users alter name type varchar(20);"
                                + "…rebase=cccccccccccc   (bbbbbbbbbbbb first)…rebase=bbbbbbbbbbbb   (cccccccccccc first)"),
                new Pair(
                        "labels at the end of one enum",
                        "alter type mood add value 'l';",
                        "alter type mood add value 'r';",
                        "alter enum type mood"),
                new Pair(
                        "views, which no schema describes",
                        "create or replace view v as select 1 as l;",
                        "create or replace view v as select 2 as l;",
                        "do not commute"),
                new Pair(
                        "the same table",
                        "create table t (id int);",
                        "create table t (id int);",
                        "bbbbbbbbbbbb and then cccccccccccc fails…cccccccccccc and then bbbbbbbbbbbb fails"
                                + "…Neither order works"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areProvenToCommute(Pair pair) {
        shop.revision("b < a", pair.left(), "").revision("c < a", pair.right(), "");
        if (pair.expected().isEmpty()) {
            assertThatCode(this::prove).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(this::prove)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageStartingWith("[OrderMatters] " + shop.file("b"))
                    .satisfies(told -> assertThat(told.getMessage())
                            .containsSubsequence(pair.expected().split("…")));
        }
    }

    @Test
    void areTriedWhereverTheOtherBranchMayStand() {
        shop.revision("b < a", "alter table users add l int;", "")
                .revision("c < a", "alter table users add r int;", "")
                .revision("d < b", "alter table users drop l;", "")
                .revision("e < c", "alter table users add l text;", "");
        assertThatThrownBy(this::prove)
                .hasMessageContaining("eeeeeeeeeeee and then dddddddddddd fails")
                .hasMessageContaining("-Dmigrations.rebase=cccccccccccc   (dddddddddddd first)");
    }

    @Test
    void aBranchThatFailsByItselfIsToldAsSuch() {
        shop.revision("b < a", "alter table users add l int;", "").revision("c < a", "drop table nothing;", "");
        assertThatThrownBy(this::prove).hasMessageContaining("[StatementFailed] " + shop.file("c"));
    }

    @Test
    void threeBranchesAreTriedPairByPair() {
        shop.revision("b < a", "alter table users add l int;", "")
                .revision("c < a", "create table c (id int);", "")
                .revision("d < a", "drop table users;", "");
        assertThatThrownBy(this::prove).hasMessageContaining("bbbbbbbbbbbb and dddddddddddd");
    }

    @Test
    void anUnappliedRevisionIsPutOnTheOtherHead() throws IOException {
        conflict();
        String before = Files.readString(shop.file("c")).replace("\n", "\r\n");
        Files.writeString(shop.file("c"), before);

        Rebasing.Rebased rebased = rebase("cccc", List.of(), Set.of());
        Reparenting.write(rebased.file(), rebased.parent());

        assertThat(Files.readString(shop.file("c")))
                .isEqualTo(before.replace("parents:    aaaaaaaaaaaa", "parents:    bbbbbbbbbbbb"));
        assertThat(temporary.resolve("shop")).isDirectoryNotContaining("glob:**.tmp");
        Histories histories = shop.read();
        assertThat(histories.graph().heads()).hasSize(1);
        assertThat(histories.graph().upgrade(Set.of(), Target.HEAD).steps())
                .extracting(step -> step.revision().id().digits().charAt(0))
                .containsExactly('a', 'b', 'c');
    }

    @Test
    void aRebasedRevisionIsProvenAgain() {
        shop.revision("b < a", "alter table users drop name;", "alter table users add name varchar(10);")
                .revision("c < a", "alter table users alter name type text;", "");
        assertThatThrownBy(() -> rebase("cccc", List.of(), Set.of())).hasMessageContaining("[StatementFailed]");
        assertThatThrownBy(() -> rebase("bbbb", List.of(), Set.of())).hasMessageContaining("[Unproven]");
    }

    @Test
    void whatADatabaseHasStaysWhereItIs() {
        conflict();
        shop.revision("d < c", "select 1;", "");
        assertThatThrownBy(() -> rebase("cccc", List.of(), Set.of(id("d"))))
                .hasMessageContaining("[CannotRebase] Revision cccccccccccc would move")
                .hasMessageContaining("dddddddddddd");
    }

    @Test
    void theNewParentMustBeClear() {
        conflict();
        shop.revision("d < a", "select 1;", "").revision("e < b, c", "select 1;", "");
        assertThatThrownBy(() -> rebase("aaaa", List.of(), Set.of())).hasMessageContaining("no other head");
        assertThatThrownBy(() -> rebase("eeee", List.of(), Set.of())).hasMessageContaining("joins branches");
        shop.revision("f < a", "select 1;", "");
        assertThatThrownBy(() -> rebase("ffff", List.of(), Set.of()))
                .hasMessageContaining("could follow several heads: dddddddddddd, eeeeeeeeeeee");
        assertThat(rebase("ffff", List.of(Target.parse("dddd")), Set.of()).parent())
                .isEqualTo(id("d"));
    }

    private void conflict() {
        shop.revision(
                        "b < a",
                        "alter table users alter name type varchar(30);",
                        "alter table users alter name type varchar(10);")
                .revision(
                        "c < a",
                        "alter table users alter name type varchar(30);\nalter table users add c int;",
                        "alter table users drop c;");
    }

    private void prove() {
        Histories histories = shop.read();
        new Merging(PostgresServer.databases(), RunOptions.standard())
                .prove(
                        histories,
                        histories.graph().heads().stream().map(Revision::id).toList());
    }

    private Rebasing.Rebased rebase(String id, List<Target> onto, Set<RevisionId> recorded) {
        return new Rebasing(PostgresServer.databases(), RunOptions.standard())
                .rebase(shop.read(), Target.parse(id), onto, recorded);
    }

    private static RevisionId id(String letter) {
        return new RevisionId("shop", HistoryFolder.id(letter));
    }
}

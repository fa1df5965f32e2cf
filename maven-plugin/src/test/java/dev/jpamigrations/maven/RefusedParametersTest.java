package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.script.Histories;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goals refuse before they ask Maven or a database for anything. */
class RefusedParametersTest {

    private static final Histories NONE = Histories.of(List.of());

    record Stamp(String says, Consumer<StampMojo> typed) {

        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Stamp> stamps() {
        return Stream.of(
                new Stamp("[NoTarget]", goal -> {}),
                new Stamp("[NoTarget]", goal -> {
                    goal.target = List.of("head");
                    goal.accept = "08c2";
                }),
                new Stamp("[Contradiction]", goal -> {
                    goal.target = List.of("head");
                    goal.sql = true;
                    goal.prove = true;
                }),
                new Stamp("[Contradiction]", goal -> {
                    goal.accept = "08c2";
                    goal.sql = true;
                }),
                new Stamp("[Contradiction]", goal -> {
                    goal.accept = "08c2";
                    goal.purge = true;
                }),
                new Stamp("[MalformedTarget]", goal -> goal.target = List.of("head", "a b")));
    }

    @ParameterizedTest
    @MethodSource("stamps")
    void ofStamp(Stamp stamp) {
        StampMojo goal = new StampMojo(absent(), absent(), absent());
        stamp.typed().accept(goal);
        assertThatThrownBy(() -> goal.performFor(NONE)).hasMessageContaining(stamp.says());
    }

    @Test
    void ofDowngrade() {
        DowngradeMojo goal = new DowngradeMojo(absent(), absent(), absent());
        assertThatThrownBy(() -> goal.performFor(NONE)).hasMessageContaining("[NoTarget]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "../../etc", "ABCDEF", "abc", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void ofIds(String id) {
        MergeMojo goal = new MergeMojo(absent(), absent(), absent());
        goal.id = id;
        assertThatThrownBy(() -> goal.givenId("shop")).hasMessageContaining("[MalformedId]");
        goal.id = "08c2098ca4f9";
        assertThat(goal.givenId("shop")).hasToString("08c2098ca4f9");
    }

    @Test
    void ofTimeZones() {
        assertThatThrownBy(() -> TimeZones.named("Mars/Olympus")).hasMessageContaining("[UnknownTimezone]");
        assertThat(TimeZones.named("Europe/Berlin")).hasToString("Europe/Berlin");
    }

    /** A part of Maven that is not asked. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}

package dev.jpamigrations.it;

import java.util.List;
import org.assertj.core.api.AssertProvider;

/**
 * What came of one Maven command.
 *
 * @param command the command as one would type it
 * @param exitCode zero where Maven says success
 * @param lines what Maven printed, on both streams
 */
record Build(String command, int exitCode, List<String> lines) implements AssertProvider<BuildAssert> {

    Build {
        lines = List.copyOf(lines);
    }

    String output() {
        return String.join("\n", lines);
    }

    @Override
    public BuildAssert assertThat() {
        return new BuildAssert(this);
    }

    @Override
    public String toString() {
        return "$ " + command + "\n" + output();
    }
}

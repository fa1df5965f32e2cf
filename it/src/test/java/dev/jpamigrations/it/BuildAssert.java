package dev.jpamigrations.it;

import org.assertj.core.api.AbstractAssert;

/** Questions to a {@link Build}. A failed answer shows all that Maven printed. */
final class BuildAssert extends AbstractAssert<BuildAssert, Build> {

    BuildAssert(Build build) {
        super(build, BuildAssert.class);
    }

    BuildAssert succeeded() {
        if (actual.exitCode() != 0) {
            failWithMessage("Expected success, exit code was %d:%n%s", actual.exitCode(), actual);
        }
        return this;
    }

    /** The build failed as it does for a user's cause: said in sentences, without a stack trace. */
    BuildAssert failed() {
        if (actual.exitCode() == 0) {
            failWithMessage("Expected a failure:%n%s", actual);
        }
        if (actual.lines().stream().anyMatch(line -> line.startsWith("\tat "))) {
            failWithMessage("Expected sentences, found a stack trace:%n%s", actual);
        }
        return this;
    }

    BuildAssert says(String... texts) {
        for (String text : texts) {
            if (!actual.output().contains(text)) {
                failWithMessage("Expected to read%n  %s%nin%n%s", text, actual);
            }
        }
        return this;
    }

    BuildAssert saysNothingOf(String... texts) {
        for (String text : texts) {
            if (actual.output().contains(text)) {
                failWithMessage("Expected not to read%n  %s%nin%n%s", text, actual);
            }
        }
        return this;
    }
}

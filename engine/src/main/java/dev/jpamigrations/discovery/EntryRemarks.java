package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Problem;
import java.util.List;

/** What an entry holds that no registry can speak of. */
final class EntryRemarks {

    private EntryRemarks() {}

    static void add(Evidence evidence, List<Problem> notices, List<Problem> problems) {
        if (!evidence.scanned().outdated().isEmpty()) {
            // A library's old entities take no part in anything; those of a module are meant to be entities.
            boolean isLibrary = evidence.entry().kind() == ClassPathEntry.Kind.DEPENDENCY;
            (isLibrary ? notices : problems).add(outdated(evidence));
        }
    }

    private static Problem outdated(Evidence evidence) {
        List<String> names =
                evidence.scanned().outdated().stream().map(ClassFile::name).toList();
        return new Problem(
                "JavaxPersistence",
                evidence.location(),
                "Annotations of javax.persistence, which Hibernate 6 and later do not see, are on " + Names.list(names)
                        + ".",
                "Replace the package javax.persistence by jakarta.persistence.");
    }
}

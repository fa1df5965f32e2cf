package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes revision files into history folders. */
public final class RevisionWriter {

    private final RevisionTemplate template;
    private final FileNaming naming;

    /**
     * @param template what the files look like
     * @param naming how they are called
     */
    public RevisionWriter(RevisionTemplate template, FileNaming naming) {
        this.template = template;
        this.naming = naming;
    }

    /** What {@link #write} would write. */
    public String text(RevisionDraft draft) {
        return template.render(draft);
    }

    /** Where {@link #write} would write it. */
    public Path file(Path folder, RevisionDraft draft) {
        return folder.resolve(naming.name(draft.header()));
    }

    /**
     * Writes the file, which must not exist.
     *
     * @param folder the folder of the history
     * @return the file
     * @throws MigrationException {@code [UnwritableHistory]} where the file system refuses
     */
    public Path write(Path folder, RevisionDraft draft) {
        String text = text(draft);
        Path file = file(folder, draft);
        try {
            return Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw MigrationException.environment(
                    new Problem(
                            "UnwritableHistory",
                            new Location.InFile(file.toString(), 0),
                            "The file cannot be written: " + refused,
                            "Check the folder and its permissions."),
                    refused);
        }
    }
}

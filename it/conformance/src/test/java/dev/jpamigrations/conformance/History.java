package dev.jpamigrations.conformance;

import dev.jpamigrations.Generation;
import dev.jpamigrations.GenerationRequest;
import dev.jpamigrations.Migrations;
import dev.jpamigrations.Model.Source;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The revisions of a model.
 *
 * @param folder where they stand
 */
record History(Path folder) {

    private static final String NAME = "conformance";

    /** A new history without revisions. */
    static History in(Path folder) throws IOException {
        Files.createDirectories(folder);
        HistorySettings settings =
                new HistorySettings(NAME, HistorySettings.Owns.CLASSPATH, NAME + "_migrations_version", null);
        new HistoryCreator().create(folder, settings, false);
        return new History(folder);
    }

    /** Writes the revision that leads to what is asked for, if anything is missing, and says whether it did. */
    boolean generate(Bound bound, List<String> types) {
        RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
        Generation generation = new Generation(
                Arena.databases(), RunOptions.standard(), writer, new RevisionIds(new Random(7)), Clock.systemUTC());
        GenerationRequest request = new GenerationRequest(Placement.onHead(NAME), null, null, RenameAnswers.NONE);
        dev.jpamigrations.Model model = new dev.jpamigrations.Model(
                bound, List.of(new Source(NAME, types.size())), Ownership.whole(NAME, types));
        Optional<RevisionDraft> draft =
                generation.generate(revisions(), model, request).draft();
        draft.ifPresent(written -> writer.write(folder, written));
        return draft.isPresent();
    }

    /** Applies what was generated, and says how many revisions that were. */
    int upgrade(ScratchDatabase database) {
        return new Migrations(revisions(), database::connect, RunOptions.standard())
                .upgrade(Target.HEAD)
                .steps()
                .size();
    }

    private Histories revisions() {
        return Histories.read(List.of(folder));
    }
}

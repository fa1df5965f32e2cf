package dev.jpamigrations;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.RevisionParser;
import dev.jpamigrations.script.RevisionWriter;
import java.nio.charset.StandardCharsets;

/** Reads drafts as they will be read once they are written: what is proven is the text itself, its open questions answered. */
final class Drafts {

    private Drafts() {}

    static RevisionFile read(RevisionDraft draft, RevisionWriter writer) {
        byte[] text = writer.text(NeutralAnswers.in(draft)).getBytes(StandardCharsets.UTF_8);
        RevisionId id = draft.header().id();
        RevisionParser.Parsed parsed = new RevisionParser(id.history()).parse("revision " + id, text);
        return parsed.revision().orElseThrow(() -> MigrationException.user(parsed.problems()));
    }
}

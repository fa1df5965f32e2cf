package dev.jpamigrations;

import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What a new revision is to be like.
 *
 * @param placement where in its history it stands
 * @param id its id, null for one that is made up
 * @param message what it does, null for a summary of the changes
 * @param answers what of that which goes gets another name
 */
public record GenerationRequest(
        Placement placement,
        @Nullable RevisionId id,
        @Nullable String message,
        RenameAnswers answers) {}

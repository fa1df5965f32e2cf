package dev.jpamigrations;

import dev.jpamigrations.script.RevisionDraft;
import java.util.Optional;

/**
 * What became of a generation. Nothing has been written yet.
 *
 * @param comparison what was compared
 * @param draft the proven revision, empty where model and revisions agree
 */
public record Generated(Comparison comparison, Optional<RevisionDraft> draft) {}

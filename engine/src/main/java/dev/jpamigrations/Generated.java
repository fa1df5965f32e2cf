package dev.jpamigrations;

import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.RevisionDraft;
import java.util.List;
import java.util.Optional;

/**
 * What became of a generation. Nothing has been written yet.
 *
 * @param comparison what was compared
 * @param draft the proven revision, empty where model and revisions agree
 * @param hazards what its upgrade may do to rows, the worst first
 * @param notices what waits for revisions of other histories, and answers that may be meant for them
 */
public record Generated(
        Comparison comparison, Optional<RevisionDraft> draft, List<Hazard> hazards, List<Problem> notices) {

    public Generated {
        hazards = List.copyOf(hazards);
        notices = List.copyOf(notices);
    }
}

package dev.jpamigrations;

import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;

/**
 * Answers the open questions of a revision so that it can be tried before a person has: a scratch database has no rows, so any
 * value does, and null is one of every type.
 */
final class NeutralAnswers implements Part.Visitor<Part> {

    private NeutralAnswers() {}

    static RevisionDraft in(RevisionDraft draft) {
        return new RevisionDraft(draft.header(), in(draft.upgrade()), in(draft.downgrade()));
    }

    private static Section in(Section section) {
        return new Section(
                section.transactional(),
                section.irreversible(),
                section.parts().stream()
                        .map(part -> part.accept(new NeutralAnswers()))
                        .toList());
    }

    @Override
    public Part sql(SqlStatement statement) {
        return statement;
    }

    @Override
    public Part java(Part.JavaStep step) {
        return step;
    }

    @Override
    public Part attention(Part.Attention attention) {
        return SqlStatement.of(attention.proposal().replace(Statement.VALUE, "null"));
    }
}

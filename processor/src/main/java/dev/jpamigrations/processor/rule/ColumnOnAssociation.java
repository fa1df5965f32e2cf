package dev.jpamigrations.processor.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code @Column} on an association. Hibernate refuses it on one to one (ColumnsBuilder), since join columns are meant, and
 * passes over it on one to many.
 */
final class ColumnOnAssociation implements Rule {

    private static final String CODE = "ColumnOnAssociation";
    private static final String[] ASSOCIATIONS = {Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY};

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (Member member : model.members()) {
            if (member.has(Jpa.COLUMN) && member.has(ASSOCIATIONS) && model.mayStore(member)) {
                findings.add(finding(member));
            }
        }
        return findings;
    }

    private static Finding finding(Member member) {
        Finding.Place place = member.place().at(Jpa.COLUMN, "");
        String fact = "The association " + member.label() + " has a @Column";
        if (member.has(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE)) {
            return Finding.error(CODE, place, fact + ".", "Name the column of its foreign key with @JoinColumn.");
        }
        return Finding.warning(
                CODE,
                place,
                fact + ", which Hibernate passes over.",
                "Name the columns with @JoinColumn or @JoinTable, or remove it.");
    }
}

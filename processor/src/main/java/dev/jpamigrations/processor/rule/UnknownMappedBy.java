package dev.jpamigrations.processor.rule;

import java.util.ArrayList;
import java.util.List;

/** {@code mappedBy} that names no attribute of the target entity; Hibernate refuses it (CollectionBinder, OneToOneSecondPass). */
final class UnknownMappedBy implements Rule {

    private static final String CODE = "UnknownMappedBy";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (InverseSide side : InverseSide.in(model)) {
            InverseSide.Owning owning = side.owning(model);
            if (owning.isKnown() && owning.attribute().isEmpty()) {
                findings.add(finding(side));
            }
        }
        return findings;
    }

    private static Finding finding(InverseSide side) {
        String target = side.target().name();
        return Finding.error(
                CODE,
                side.place(),
                side.label() + ", and " + target + " has no such attribute.",
                "Name the attribute of " + target + " that refers back.");
    }
}

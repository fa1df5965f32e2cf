package dev.jpamigrations.processor.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All rules over one model. */
public final class Judgement {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().type())
            .thenComparing(finding -> finding.place().attribute())
            .thenComparing(Finding::code)
            .thenComparing(Finding::fact);

    private final List<Rule> rules = List.of(
            new DuplicateColumn(),
            new DuplicateEntityName(),
            new EntityShape(),
            new EntityWithoutId(),
            new EnumeratedNonEnum(),
            new SharedTable(),
            new ToOneColumn(),
            new UnknownMappedBy());
    private final Set<String> silenced;

    /**
     * @param silenced the codes of findings that are meant to be so
     */
    public Judgement(Set<String> silenced) {
        this.silenced = Set.copyOf(silenced);
    }

    /** What is wrong with a model, sorted by place. */
    public List<Finding> of(Model model) {
        return rules.stream()
                .flatMap(rule -> rule.check(model).stream())
                .filter(finding -> !silenced.contains(finding.code()))
                .sorted(ORDER)
                .toList();
    }
}

package dev.jpamigrations.processor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All rules over one model. */
public final class Judgement {

    private static final List<Rule> RULES = List.of(
            new ColumnOnAssociation(),
            new DuplicateColumn(),
            new DuplicateEntityName(),
            new EmbeddedIdType(),
            new EntityShape(),
            new EntityWithoutId(),
            new EnumeratedNonEnum(),
            new IdClassMismatch(),
            new LongIdentifier(),
            new MappedByType(),
            new MissingIdClass(),
            new SecondIdentifier(),
            new SharedTable(),
            new UnknownGenerator(),
            new UnknownMappedBy(),
            new UnsupportedMapping());

    private final Set<String> silenced;

    /**
     * @param silenced the codes of findings that are meant to be so
     */
    public Judgement(Set<String> silenced) {
        this.silenced = Set.copyOf(silenced);
    }

    /** The codes of all rules, sorted. */
    public static SortedSet<String> codes() {
        return RULES.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with a model, sorted by place. */
    public List<Finding> of(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!silenced.contains(rule.code())) {
                findings.addAll(rule.check(model));
            }
        }
        return findings.isEmpty() ? List.of() : sorted(findings);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.place().type())
                        .thenComparing(finding -> finding.place().attribute())
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::fact))
                .toList();
    }
}

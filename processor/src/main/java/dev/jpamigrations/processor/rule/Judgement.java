package dev.jpamigrations.processor.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All rules over one model. */
public final class Judgement {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().type())
            .thenComparing(finding -> finding.place().attribute())
            .thenComparing(Finding::code)
            .thenComparing(Finding::fact);

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
        return RULES.stream()
                .filter(rule -> !silenced.contains(rule.code()))
                .flatMap(rule -> rule.check(model).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}

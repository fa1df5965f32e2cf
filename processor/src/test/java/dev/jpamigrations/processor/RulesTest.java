package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.processor.rule.Judgement;
import dev.jpamigrations.processor.rule.Model;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules on the cases of {@link RuleCase}, in each compiler and from class files. */
class RulesTest {

    private static final Path DOCUMENTATION = Path.of("../src-site/rules.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^### (\\w+)$");

    private static final String RECORD = "EntityShape/record.java";

    /** Between the cases of these everything clashes with everything, so each is compiled alone. */
    private static final Set<String> ACROSS_TYPES = Set.of("DuplicateEntityName", "SharedTable");

    @TempDir
    private Path folder;

    @TestFactory
    @DisplayName("finds what the comments tell, and where")
    Stream<DynamicTest> findings() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Compilation.Kind compiler : Compilation.Kind.values()) {
            Map<RuleCase, List<String>> compiled = compileAll(compiler);
            compiled.keySet()
                    .removeIf(ruleCase -> compiler == Compilation.Kind.ECJ
                            && ruleCase.toString().equals(RECORD));
            compiled.forEach((ruleCase, found) -> tests.add(DynamicTest.dynamicTest(
                    ruleCase + " by " + compiler, () -> assertThat(found).isEqualTo(ruleCase.expected()))));
        }
        return tests.stream();
    }

    @Test
    @DisplayName("Eclipse's compiler knows no place for what is told about a record")
    void records() throws IOException {
        Compilation.Outcome outcome = compilation(Compilation.Kind.ECJ, "record")
                .run(sources(ruleCase -> ruleCase.toString().equals(RECORD)));

        assertThat(outcome.findings()).containsExactly("- [EntityShape] warning");
    }

    @Test
    @DisplayName("a compiler is told what to silence")
    void silenced() throws IOException {
        Compilation.Outcome outcome = compilation(Compilation.Kind.JAVAC, "silenced")
                .with("-Amigrations.silence=SharedTable, DuplicateEntityName")
                .run(sources(ruleCase -> ACROSS_TYPES.contains(ruleCase.rule())));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    @DisplayName("a mistyped code is told")
    void unknownRule() throws IOException {
        Compilation.Outcome outcome = compilation(Compilation.Kind.JAVAC, "mistyped")
                .with("-Amigrations.silence=SharedTables")
                .run(sources(ruleCase -> ruleCase.toString().equals("SharedTable/ok.java")));

        assertThat(outcome.findings()).containsExactly("- [UnknownRule] warning");
    }

    @Test
    @DisplayName("who shares a table is told with both places")
    void bothPlaces() throws IOException {
        List<String> said = compilation(Compilation.Kind.JAVAC, "places")
                .run(sources(ruleCase -> ruleCase.toString().equals("SharedTable/same-schema.java")))
                .diagnostics()
                .stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();

        String in = "cases.SharedTable.same_schema_.";
        assertThat(said).hasSize(2).allSatisfy(message -> assertThat(message)
                .contains(in + "Purchase (same-schema.java:7)", in + "Orders (same-schema.java:13)"));
    }

    @Test
    @DisplayName("class files are judged as their sources are, and each rule can be silenced")
    void classFiles() throws IOException {
        List<ManagedType> types = classFilesOf(sources(ruleCase -> true));

        for (RuleCase ruleCase : RuleCase.all()) {
            List<ManagedType> model = types.stream()
                    .filter(type -> type.name().startsWith(ruleCase.packageName() + "."))
                    .toList();
            if (!ruleCase.isModular()) {
                assertThat(judged(model, Set.of())).as(ruleCase.toString()).isEqualTo(codes(ruleCase.expected()));
                assertThat(judged(model, Set.of(ruleCase.rule())))
                        .as(ruleCase.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("each rule has a case that it finds, one that it lets pass, and its lines in the documentation")
    void completeness() throws IOException {
        Map<String, Set<Boolean>> cases = new TreeMap<>();
        for (RuleCase ruleCase : RuleCase.all()) {
            cases.computeIfAbsent(ruleCase.rule(), rule -> new TreeSet<>())
                    .add(ruleCase.expected().isEmpty());
        }
        assertThat(cases.keySet()).isEqualTo(Judgement.codes());
        assertThat(cases.values()).allMatch(verdicts -> verdicts.size() == 2);
        Set<String> documented = HEADING.matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).isEqualTo(Judgement.codes());
    }

    private Map<RuleCase, List<String>> compileAll(Compilation.Kind compiler) throws IOException {
        Map<RuleCase, List<String>> found = new LinkedHashMap<>();
        Compilation.Outcome together = compilation(compiler, "together")
                .with("-Amigrations.silence=" + String.join(",", ACROSS_TYPES))
                .run(sources(ruleCase -> !ACROSS_TYPES.contains(ruleCase.rule())));
        for (RuleCase ruleCase : RuleCase.all()) {
            if (ruleCase.isModular()) {
                found.put(ruleCase, compileModules(ruleCase, compiler));
            } else if (ACROSS_TYPES.contains(ruleCase.rule())) {
                List<Path> source = List.of(ruleCase.source(folder));
                found.put(
                        ruleCase,
                        compilation(compiler, ruleCase.packageName())
                                .run(source)
                                .findings());
            } else {
                found.put(ruleCase, together.findings(folder.relativize(ruleCase.source(folder))));
            }
        }
        return found;
    }

    private List<String> compileModules(RuleCase ruleCase, Compilation.Kind compiler) {
        List<String> found = new ArrayList<>();
        List<Path> compiled = new ArrayList<>();
        for (List<Path> module : ruleCase.modules()) {
            Path classes = folder.resolve(compiler + ruleCase.packageName() + compiled.size());
            found.addAll(new Compilation(compiler, classes)
                    .lenient()
                    .against(compiled.toArray(Path[]::new))
                    .run(module)
                    .findings());
            compiled.add(classes);
        }
        return found.stream().sorted().toList();
    }

    private Compilation compilation(Compilation.Kind compiler, String name) {
        Compilation compilation = new Compilation(compiler, folder.resolve(compiler + name)).lenient();
        return compiler == Compilation.Kind.JAVAC
                ? compilation.with("-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
                : compilation;
    }

    private List<Path> sources(Predicate<RuleCase> wanted) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (RuleCase ruleCase : RuleCase.all()) {
            if (!ruleCase.isModular() && wanted.test(ruleCase)) {
                sources.add(ruleCase.source(folder));
            }
        }
        return sources;
    }

    /** The types as their class files tell them, which must be what their sources told. */
    private List<ManagedType> classFilesOf(List<Path> sources) {
        Path classes = compilation(Compilation.Kind.JAVAC, "classes")
                .with("-Amigrations.silence=" + String.join(",", Judgement.codes()))
                .compile(sources);
        List<ManagedType> recorded = Compilation.registry(classes).types();
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(TestClassPath.entries());
        Reading reading = new ClassFileReader(classPath)
                .read(recorded.stream().map(ManagedType::name).toList());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.types().stream().map(ManagedType::withoutSource))
                .containsExactlyElementsOf(
                        recorded.stream().map(ManagedType::withoutSource).toList());
        return reading.types();
    }

    private static List<String> judged(List<ManagedType> model, Set<String> silenced) {
        return new Judgement(silenced)
                .of(Model.of(model)).stream()
                        .map(finding -> "[" + finding.code() + "]"
                                + (finding.severity() == Finding.Severity.WARNING ? " warning" : ""))
                        .sorted()
                        .toList();
    }

    private static List<String> codes(List<String> findings) {
        return findings.stream()
                .map(finding -> finding.substring(finding.indexOf('[')))
                .sorted()
                .toList();
    }
}

package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Composes models of at least three entities; the same seed gives the same models. */
public final class ModelGenerator {

    private static final List<Row> ATTRIBUTES = Row.read("attributes.txt");
    private static final List<Row> FACETS = Row.read("facets.txt");
    private static final List<Row> IDENTIFIERS = Row.read("identifiers.txt");
    private static final List<Row> CLASSES = Row.read("classes.txt");
    private static final List<Row> HIERARCHIES = Row.read("hierarchies.txt");
    private static final List<Row> SUPERCLASSES = Row.read("superclasses.txt");

    private static final List<String> BASICS = List.of("String", "Integer", "Long", "UUID");

    private final Words words;
    private final SortedSet<String> rows = new TreeSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Declaration> keys = new ArrayList<>();
    private final Map<Draft, Row> superclassRows = new HashMap<>();
    private final Map<Draft, List<String>> overrides = new HashMap<>();
    private final SortedSet<String> embedded = new TreeSet<>();
    private final Form form;

    private ModelGenerator(long seed) {
        // Random would begin alike for seeds that follow one another, and all models would have the same form.
        this.words = new Words(new SplittableRandom(seed));
        this.form = words.chance(0.25) ? Form.PROPERTIES : Form.FIELDS;
    }

    /** The model of a seed. */
    public static RandomModel model(long seed) {
        return new ModelGenerator(seed).model();
    }

    /** All rows that can be drawn with the Hibernate at hand. */
    public static SortedSet<String> allRows() {
        SortedSet<String> titles = new TreeSet<>();
        Stream.of(ATTRIBUTES, FACETS, IDENTIFIERS, CLASSES, HIERARCHIES, SUPERCLASSES)
                .flatMap(List::stream)
                .forEach(row -> titles.add(row.title()));
        return titles;
    }

    private RandomModel model() {
        for (int i = words.upTo(2); i > 0; i--) {
            declare(Draft.Place.SUPER, "MappedSuperclass");
        }
        for (int i = 2 + words.upTo(2); i > 0; i--) {
            root();
        }
        List<Draft> entities = List.copyOf(drafts);
        for (int i = words.upTo(2); i > 0; i--) {
            declare(Draft.Place.PART, "Embeddable");
        }
        declare(Draft.Place.ELEMENT, "Embeddable");
        entities.stream().filter(type -> type.place == Draft.Place.SUPER).forEach(this::superclass);
        entities.stream().filter(type -> type.place == Draft.Place.ROOT).forEach(this::identify);
        entities.stream().filter(type -> type.place == Draft.Place.SUPER).forEach(this::parameterized);
        entities.stream().filter(type -> type.place == Draft.Place.ROOT).forEach(this::overrides);
        drafts.forEach(this::attributes);
        entities.stream().filter(type -> type.place == Draft.Place.ROOT).forEach(this::classFacets);
        List<Declaration> declarations =
                new ArrayList<>(drafts.stream().map(Draft::declaration).toList());
        declarations.addAll(keys);
        return new RandomModel(declarations, rows);
    }

    private Draft declare(Draft.Place place, String annotation) {
        boolean isRecord = place == Draft.Place.ELEMENT && words.chance(0.3);
        Draft draft = new Draft(words.type(), place, isRecord ? Form.RECORD : form);
        draft.annotate(new Annotation(annotation, Map.of()));
        if (words.chance(0.1) && !isRecord) {
            draft.traits.add("marked");
        }
        drafts.add(draft);
        return draft;
    }

    private void root() {
        Draft root = declare(Draft.Place.ROOT, "Entity");
        Row row = words.pick(words.chance(0.5) ? HIERARCHIES.subList(0, 1) : HIERARCHIES);
        Alternative hierarchy = Alternative.of(words.pick(row.alternatives()));
        rows.add(row.title());
        root.traits.addAll(row.words());
        root.isAbstract = row.is("abstract");
        annotate(root, hierarchy.members().get(0));
        Draft parent = root;
        for (int i = row.is("alone") ? 0 : words.upTo(2); i > 0; i--) {
            Draft sub = declare(Draft.Place.SUB, "Entity");
            sub.root = root;
            sub.parent = parent.name;
            annotate(sub, hierarchy.part("sub"));
            parent = words.chance(0.3) ? sub : root;
        }
    }

    private void annotate(Draft type, String template) {
        new Filler(words, drafts, type)
                .fill(template)
                .map(Source::annotations)
                .orElse(List.of())
                .forEach(type::annotate);
    }

    private void superclass(Draft draft) {
        draft.isAbstract = true;
        Row row = words.pick(SUPERCLASSES);
        superclassRows.put(draft, row);
        if (row.is("basic") || row.is("entity") || row.is("identified")) {
            draft.parameter = "T";
        }
        if (row.is("identified")) {
            draw(row, draft).ifPresent(drawn -> {
                Member id = Source.member(drawn.members().get(0));
                draft.members.add(id);
                draft.idAttribute = id.name();
                draft.idType = drawn.part("id");
            });
        } else if (row.is("none")) {
            rows.add(row.title());
        }
    }

    /** Members that use the type parameter, or are overridden; they may point at entities, whose keys are known by now. */
    private void parameterized(Draft draft) {
        Row row = superclassRows.get(draft);
        for (int i = row.is("none") || row.is("identified") ? 0 : words.upTo(2); i > 0; i--) {
            draw(row, draft).ifPresent(drawn -> {
                draft.members.add(Source.member(drawn.members().get(0)));
                if (!drawn.part("override").isEmpty()) {
                    overrides.computeIfAbsent(draft, any -> new ArrayList<>()).add(drawn.part("override"));
                }
            });
        }
    }

    private void identify(Draft root) {
        List<Draft> superclasses =
                drafts.stream().filter(type -> type.place == Draft.Place.SUPER).toList();
        Draft superclass = words.pick(superclasses);
        List<String> arguments = arguments(superclassRows.get(superclass), root);
        if (words.chance(0.45) && !arguments.isEmpty()) {
            String argument = words.pick(arguments);
            root.parent = superclass.name + (superclass.parameter.isEmpty() ? "" : "<" + argument + ">");
            root.superclass = superclass;
            if (!superclass.idType.isEmpty()) {
                root.idType = superclass.idType.equals("T") ? argument : superclass.idType;
                root.idAttribute = superclass.idAttribute;
                root.traits.add("plain");
                return;
            }
        }
        identifier(root);
    }

    /** What a superclass's parameter may stand for. The key of a map has no columns for several of an entity's key. */
    private List<String> arguments(Row superclass, Draft root) {
        return superclass.is("entity")
                ? drafts.stream()
                        .filter(type -> type.place == Draft.Place.ROOT && type != root)
                        .filter(type -> !superclass.is("key") || !type.idType.isEmpty() && !type.is("composite"))
                        .map(type -> type.name)
                        .toList()
                : BASICS;
    }

    private void overrides(Draft root) {
        if (root.superclass != null && words.chance(0.6)) {
            overrides
                    .getOrDefault(root.superclass, List.of())
                    .forEach(template -> annotate(root, template.replaceAll("= \"[^\"]*\"\\)", "= %name)")));
        }
    }

    private void identifier(Draft root) {
        while (root.idType.isEmpty()) {
            Row row = words.pick(IDENTIFIERS);
            boolean isRefused = row.is("identity")
                    && (root.is("union") || root.annotations.toString().contains("TABLE_PER_CLASS"));
            isRefused |= row.is("table") && drafts.stream().anyMatch(type -> type.is("table"));
            isRefused |= root.is("simple") && (row.is("composite") || row.is("derived"));
            Optional<Alternative> drawn = isRefused ? Optional.empty() : draw(row, root);
            if (drawn.isEmpty()) {
                continue;
            }
            Alternative alternative = drawn.get();
            List<Member> members =
                    alternative.members().stream().map(Source::member).toList();
            root.members.addAll(0, members);
            root.idType = alternative.part("id");
            root.idAttribute = members.get(0).name();
            Source.annotations(alternative.part("class")).forEach(root::annotate);
            if (!alternative.part("type").isEmpty()) {
                keys.add(Source.declaration(alternative.part("type"), form));
            }
            root.traits.addAll(row.words());
            boolean isComposite = row.is("composite")
                    || keys.stream().anyMatch(key -> key.name().equals(root.idType));
            if (isComposite) {
                root.traits.add("composite");
            }
        }
    }

    private void attributes(Draft draft) {
        String place = draft.place.name().toLowerCase(Locale.ROOT);
        for (int i = 1 + words.upTo(draft.place == Draft.Place.ROOT ? 5 : 3); i > 0; i--) {
            Row row = words.pick(ATTRIBUTES);
            if (!mayStand(row, place) || !isFree(row, draft) || isRepeatedJoin(row, draft)) {
                continue;
            }
            attribute(row, draft);
        }
        if (draft.members.isEmpty()) {
            draft.members.add(new Member(List.of(), "String", words.attribute()));
        }
    }

    /** Hibernate does not start with a to-one association in a join table that a table per class repeats. */
    private static boolean isRepeatedJoin(Row row, Draft draft) {
        return row.is("joined") && draft.rootOrSelf().annotations.toString().contains("TABLE_PER_CLASS");
    }

    private static boolean mayStand(Row row, String place) {
        List<String> places = Stream.of(Draft.Place.values())
                .map(any -> any.name().toLowerCase(Locale.ROOT))
                .filter(row::is)
                .toList();
        return places.isEmpty() || places.contains(place);
    }

    /** A hierarchy has one version and one tenant at most. */
    private boolean isFree(Row row, Draft draft) {
        boolean isOnce = row.is("version") || row.is("tenant");
        return !isOnce || draft.rootOrSelf().traits.add("has " + row.title());
    }

    private void attribute(Row row, Draft draft) {
        Filler filler = new Filler(words, drafts, draft);
        Optional<Alternative> drawn = draw(row, filler);
        if (drawn.isEmpty() || !embeds(drawn.get())) {
            return;
        }
        for (String text : drawn.get().members()) {
            draft.members.add(withFacets(Source.member(text), row));
        }
        Draft target = filler.target();
        if (target != null) {
            drawn.get().targets().forEach(text -> target.members.add(Source.member(text)));
        }
    }

    /** An embeddable is embedded once in a model, unless its columns are renamed: else they would be there twice. */
    private boolean embeds(Alternative alternative) {
        if (alternative.members().stream()
                .anyMatch(text -> text.contains("Override") || text.contains("@ElementCollection"))) {
            return true;
        }
        for (String text : alternative.members()) {
            String type = Source.member(text).type();
            Optional<Draft> part = drafts.stream()
                    .filter(draft -> draft.name.equals(type) && draft.place == Draft.Place.PART)
                    .findFirst();
            boolean isVocabulary = Vocabulary.isEmbeddable(type);
            if (part.isPresent() && !part.get().traits.add("embedded") || isVocabulary && !embedded.add(type)) {
                return false;
            }
        }
        return true;
    }

    private Member withFacets(Member member, Row row) {
        Member result = member;
        Set<Row> laid = new HashSet<>();
        for (int i = words.upTo(4) - 2; i > 0; i--) {
            List<Row> fitting = FACETS.stream()
                    .filter(facet -> facet.words().stream().anyMatch(row::is) && !laid.contains(facet))
                    .toList();
            if (fitting.isEmpty()) {
                return result;
            }
            Row facet = words.pick(fitting);
            String template = words.pick(facet.alternatives()).replace("$", member.name());
            List<Annotation> annotations = new Filler(words, drafts, drafts.get(0))
                    .fill(template)
                    .map(Source::annotations)
                    .orElse(List.of());
            Optional<List<Annotation>> joined = Optional.of(result.annotations());
            for (Annotation annotation : annotations) {
                joined = joined.flatMap(all -> Draft.joined(all, annotation));
            }
            if (joined.isPresent()) {
                rows.add(facet.title());
                laid.add(facet);
                result = result.withAnnotations(joined.get());
            }
        }
        return result;
    }

    private void classFacets(Draft root) {
        boolean isAlone = drafts.stream().noneMatch(type -> type.root == root);
        Predicate<Row> fits = row -> row.is("root") || isAlone && row.is("leaf");
        for (int i = words.upTo(3) - 1; i > 0; i--) {
            Row row = words.pick(CLASSES.stream().filter(fits).toList());
            String template = words.pick(row.alternatives());
            boolean isUnion = root.annotations.toString().contains("TABLE_PER_CLASS");
            if (isUnion && row.title().contains("@SecondaryTable")) {
                continue;
            }
            if (root.is("keeps its table") && template.matches(".*(Name|name|schema).*")) {
                continue;
            }
            Optional<Alternative> drawn =
                    new Filler(words, drafts, root).fill(template).map(Alternative::of);
            drawn.ifPresent(alternative -> classFacet(row, alternative, root));
        }
    }

    private void classFacet(Row row, Alternative alternative, Draft root) {
        boolean isNew =
                Source.annotations(alternative.members().get(0)).stream().allMatch(root::annotate);
        if (isNew) {
            rows.add(row.title());
            alternative.members().stream().skip(1).forEach(text -> root.members.add(Source.member(text)));
        }
    }

    private Optional<Alternative> draw(Row row, Draft draft) {
        return draw(row, new Filler(words, drafts, draft));
    }

    private Optional<Alternative> draw(Row row, Filler filler) {
        Optional<Alternative> drawn =
                filler.fill(words.pick(row.alternatives())).map(Alternative::of);
        drawn.ifPresent(any -> rows.add(row.title()));
        return drawn;
    }
}

package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts words in the places of one alternative: names that nobody has yet, types of the model. */
final class Filler {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d?)|%([a-zA-Z]+)");

    /** Names one column for the key of the class itself. */
    private static final Pattern ONE_COLUMN = Pattern.compile(
            "joinColumns = @JoinColumn\\(|@OneToMany @JoinColumn\\(|PrimaryKeyJoinColumn\\(|JoinTable\\(name = %name, joinColumns");

    private static final Map<String, String> SQL_TYPES = Map.of(
            "Long", "bigint",
            "Integer", "integer",
            "Short", "smallint",
            "UUID", "uuid",
            "BigInteger", "numeric(38,0)",
            "BigDecimal", "numeric(38,2)",
            "LocalDate", "date");

    private final Words words;
    private final List<Draft> drafts;
    private final Draft self;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Draft> types = new HashMap<>();
    private boolean isImpossible;

    /**
     * For one alternative.
     *
     * @param drafts the types that it may speak of
     * @param self the one that it is drawn for
     */
    Filler(Words words, List<Draft> drafts, Draft self) {
        this.words = words;
        this.drafts = drafts;
        this.self = self;
    }

    /** The text with words in all its places; nothing where the model has no such type. */
    Optional<String> fill(String template) {
        if (ONE_COLUMN.matcher(template).find() && mayHaveCompositeKey()) {
            return Optional.empty();
        }
        String filled = PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(word(place.group(1), place.group(2))));
        return isImpossible ? Optional.empty() : Optional.of(filled);
    }

    /** The entity that the text points at. */
    @Nullable
    Draft target() {
        return types.containsKey("entity") ? types.get("entity") : types.get("plain");
    }

    private String word(@Nullable String number, @Nullable String place) {
        if (place == null) {
            return known.computeIfAbsent("$" + ("1".equals(number) ? "" : number), any -> words.attribute());
        }
        return switch (place) {
            case "name" -> "\"" + words.database() + "\"";
            case "Name" -> "\"" + words.type() + "\"";
            case "plainname" -> "\"" + words.plain() + "\"";
            case "constraint" -> "\"c_" + words.plain() + "\"";
            case "n" -> String.valueOf(words.upTo(300));
            case "nameX", "nameY" -> known.computeIfAbsent(place, any -> "\"" + words.plain() + "\"");
            case "word" -> known.computeIfAbsent(place, any -> words.plain());
            case "Type" -> known.computeIfAbsent(place, any -> words.type() + "Key");
            case "this" -> self.name;
            case "access" -> self.form == Form.PROPERTIES ? "PROPERTY" : "FIELD";
            case "listAB" -> "\"" + column("A") + ", " + column("B") + "\"";
            case "columnA", "columnB" -> "\"" + column(place.substring(6)) + "\"";
            case "theid" -> type("plain").map(type -> type.idAttribute).orElse("");
            case "plainid" -> type("plain").map(type -> type.idType).orElse("");
            case "idtype" ->
                type("plain")
                        .map(type -> SQL_TYPES.getOrDefault(type.idType, "varchar(99)"))
                        .orElse("");
            case "plaintable" -> table();
            case "earlierid" -> type("earlierplain").map(type -> type.idType).orElse("");
            case "earliercompositeid" ->
                type("earliercomposite").map(type -> type.idType).orElse("");
            default -> type(place).map(type -> type.name).orElse("");
        };
    }

    private boolean mayHaveCompositeKey() {
        boolean isEntity = self.place == Draft.Place.ROOT || self.place == Draft.Place.SUB;
        Draft root = self.rootOrSelf();
        return !isEntity || root.is("composite") || root.idType.isEmpty() && !root.is("simple");
    }

    private Optional<Draft> type(String place) {
        if (!types.containsKey(place)) {
            List<Draft> choices = drafts.stream().filter(fits(place)).toList();
            if (choices.isEmpty()) {
                isImpossible = true;
                return Optional.empty();
            }
            types.put(place, words.pick(choices));
        }
        return Optional.of(types.get(place));
    }

    private Predicate<Draft> fits(String place) {
        Predicate<Draft> isRoot = type -> type.place == Draft.Place.ROOT;
        Predicate<Draft> isEntity = type -> isRoot.test(type) || type.place == Draft.Place.SUB;
        Predicate<Draft> isEarlier =
                type -> isRoot.test(type) && drafts.indexOf(type) < drafts.indexOf(self) && !type.idType.isEmpty();
        return switch (place) {
            case "entity", "other" -> isEntity.and(type -> !type.rootOrSelf().is("composite"));
            case "composite" -> isEntity.and(type -> type.rootOrSelf().is("composite"));
            case "plain" -> isRoot.and(type -> type.is("plain"));
            case "earlierplain" -> isEarlier.and(type -> !type.is("composite") && !type.is("derived"));
            case "earliercomposite" -> isEarlier.and(type -> type.is("composite") && !type.is("derived"));
            case "part" ->
                type -> type.place == Draft.Place.PART
                        && !type.is("embedded")
                        && drafts.indexOf(type) > drafts.indexOf(self);
            case "element" -> type -> type.place == Draft.Place.ELEMENT;
            default -> throw new IllegalArgumentException("%" + place);
        };
    }

    /** A table that is called the same in every naming; nobody may rename it afterwards. */
    private String table() {
        Optional<Draft> type =
                type("plain").filter(plain -> plain.name.substring(1).matches("[a-z]+"));
        type.ifPresent(plain -> plain.traits.add("keeps its table"));
        isImpossible |= type.isEmpty();
        return type.map(plain -> plain.name).orElse("");
    }

    private String column(String key) {
        if (!known.containsKey(key)) {
            List<String> columns = new ArrayList<>();
            for (Member member : self.members) {
                boolean isNamedOrTyped = member.annotations().stream()
                        .anyMatch(annotation -> annotation.name().matches("Column|JdbcTypeCode"));
                if (member.type().matches("String|[Ii]nt(eger)?|UUID|[Ll]ong|BigDecimal|LocalDate|Instant")
                        && !isNamedOrTyped) {
                    columns.add(member.name());
                }
            }
            columns.removeAll(known.values());
            isImpossible |= columns.isEmpty();
            known.put(key, columns.isEmpty() ? "" : words.pick(columns));
        }
        return known.get(key);
    }
}

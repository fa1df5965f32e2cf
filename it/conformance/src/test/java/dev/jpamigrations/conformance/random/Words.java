package dev.jpamigrations.conformance.random;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Names that differ within a model, in the shapes that naming rules tell apart. */
final class Words {

    private static final List<String> FIRST = List.of(
            "user", "order", "line1", "isoA2", "oAuth2", "home", "x", "max", "first", "billing", "some", "ab12", "html",
            "prior", "valid", "i", "net", "gross", "main", "extra", "small", "blue", "next", "deep", "raw", "outer",
            "signed", "kept");

    /** None of these is reserved. */
    private static final List<String> ALONE =
            List.of("x", "max", "first", "home", "main", "valid", "i", "net", "a1", "ab");

    private static final List<String> SECOND = List.of(
            "Name",
            "Address",
            "Code",
            "URL",
            "Id2",
            "Number",
            "Coordinate",
            "Total",
            "Note",
            "State",
            "ID",
            "Key2Part",
            "Text",
            "Sum",
            "Place",
            "Owner",
            "Item",
            "Rank",
            "Mark",
            "Tag",
            "Leaf",
            "Root",
            "Vat",
            "Box",
            "HTMLPage",
            "Count",
            "Level",
            "Tax");

    private static final List<String> TYPES = List.of(
            "Customer",
            "OrderLine",
            "HTMLPage",
            "Line2Item",
            "Invoice",
            "Book",
            "Person",
            "PurchaseOrder",
            "Room",
            "Ticket",
            "URLEntry",
            "Vehicle",
            "Branch",
            "Country",
            "AuditLog",
            "XmlFile",
            "Team",
            "Player",
            "Match2Day",
            "Wallet",
            "Shelf",
            "Parcel",
            "Route",
            "Sensor",
            "DataPoint",
            "Ledger",
            "Posting",
            "Basket",
            "Guest",
            "Hotel",
            "Flight",
            "Crew",
            "Museum",
            "Painting",
            "Lesson",
            "Teacher");

    private final RandomGenerator random;
    private final Set<String> used = new HashSet<>();

    Words(RandomGenerator random) {
        this.random = random;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int upTo(int limit) {
        return 1 + random.nextInt(limit);
    }

    /** Of an attribute. */
    String attribute() {
        return fresh(() -> chance(0.1) ? pick(ALONE) : pick(FIRST) + pick(SECOND));
    }

    /** Of a class. */
    String type() {
        return fresh(() -> pick(TYPES));
    }

    /** Of a table or a column, as an annotation has it. */
    String database() {
        return fresh(this::shaped);
    }

    /** Of what is named as it is. */
    String plain() {
        return fresh(
                () -> pick(FIRST).toLowerCase(Locale.ROOT) + "_" + pick(SECOND).toLowerCase(Locale.ROOT));
    }

    private String shaped() {
        String camel = pick(FIRST) + pick(SECOND);
        return switch (random.nextInt(9)) {
            case 0, 1 -> camel;
            case 2 -> camel.toUpperCase(Locale.ROOT);
            case 3 -> "`" + camel + "`";
            case 4 -> "`" + pick(FIRST) + " " + pick(SECOND) + "`";
            case 5 -> pick(FIRST) + "_" + pick(SECOND) + "_that_goes_on_and_on_without";
            default -> pick(FIRST) + "_" + pick(SECOND).toLowerCase(Locale.ROOT);
        };
    }

    /** Two names are one where only case, underscores, blanks or quotes tell them apart. */
    private String fresh(Supplier<String> draw) {
        while (true) {
            String word = draw.get();
            if (used.add(word.toLowerCase(Locale.ROOT).replaceAll("[_ `]", ""))) {
                return word;
            }
        }
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.Deferral;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ForeignKey.Action;
import dev.jpamigrations.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL text of a {@code foreignKeyDefinition}, which Hibernate hands to PostgreSQL as it stands
 * ({@code Dialect#getAddForeignKeyConstraintString}; PostgreSQL manual, CREATE TABLE, {@code table_constraint}).
 */
final class ForeignKeyDefinition {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*|[(),.]|\\S");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ForeignKeyDefinition(String text) {
        for (Matcher matcher = TOKEN.matcher(text); matcher.find(); ) {
            tokens.add(matcher.group());
        }
    }

    /**
     * The foreign key that the text defines.
     *
     * @param name its name
     * @param key the columns of the primary key of a table
     * @return empty where the text is no foreign key that PostgreSQL would take
     */
    static Optional<ForeignKey> parse(String name, String text, Function<ObjectName, List<String>> key) {
        try {
            return Optional.of(new ForeignKeyDefinition(text).foreignKey(name, key));
        } catch (UnexpectedToken e) {
            return Optional.empty();
        }
    }

    private ForeignKey foreignKey(String name, Function<ObjectName, List<String>> key) {
        expect("foreign");
        expect("key");
        List<String> columns = names();
        expect("references");
        ObjectName target = table();
        List<String> targetColumns = peek().equals("(") ? names() : key.apply(target);
        boolean fullMatch = false;
        boolean validated = true;
        Action onDelete = Action.NO_ACTION;
        List<String> onDeleteColumns = List.of();
        Action onUpdate = Action.NO_ACTION;
        Deferral deferral = Deferral.NOT_DEFERRABLE;
        while (next < tokens.size()) {
            if (accept("match")) {
                fullMatch = accept("full");
                if (!fullMatch) {
                    expect("simple");
                }
            } else if (accept("on")) {
                if (accept("delete")) {
                    onDelete = action();
                    onDeleteColumns = peek().equals("(") ? names() : List.of();
                } else {
                    expect("update");
                    onUpdate = action();
                }
            } else if (accept("deferrable")) {
                deferral = deferral == Deferral.NOT_DEFERRABLE ? Deferral.INITIALLY_IMMEDIATE : deferral;
            } else if (accept("initially")) {
                deferral = accept("deferred") ? Deferral.INITIALLY_DEFERRED : immediate(deferral);
            } else {
                expect("not");
                if (!accept("deferrable")) {
                    expect("valid");
                    validated = false;
                }
            }
        }
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                fullMatch,
                deferral,
                validated,
                null);
    }

    private Deferral immediate(Deferral before) {
        expect("immediate");
        return before;
    }

    private Action action() {
        if (accept("set")) {
            if (accept("null")) {
                return Action.SET_NULL;
            }
            expect("default");
            return Action.SET_DEFAULT;
        }
        if (accept("no")) {
            expect("action");
            return Action.NO_ACTION;
        }
        if (accept("cascade")) {
            return Action.CASCADE;
        }
        expect("restrict");
        return Action.RESTRICT;
    }

    private ObjectName table() {
        String first = name();
        return accept(".") ? new ObjectName(first, name()) : ObjectName.of(first);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        expect("(");
        do {
            names.add(name());
        } while (accept(","));
        expect(")");
        return names;
    }

    private String name() {
        String token = peek();
        boolean quoted = token.startsWith("\"");
        if (!quoted && (token.isEmpty() || !(Character.isLetter(token.charAt(0)) || token.charAt(0) == '_'))) {
            throw new UnexpectedToken();
        }
        next++;
        String text = quoted ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token;
        return new Identifier(text, quoted).catalogName();
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean accept(String word) {
        boolean found = peek().equalsIgnoreCase(word);
        if (found) {
            next++;
        }
        return found;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw new UnexpectedToken();
        }
    }

    /** Ends the parsing; the caller only asks whether there is a result. */
    private static final class UnexpectedToken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedToken() {
            super(null, null, false, false);
        }
    }
}

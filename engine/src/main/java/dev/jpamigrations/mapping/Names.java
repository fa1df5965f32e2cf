package dev.jpamigrations.mapping;

/**
 * The names of tables and columns: implicit ones where none is written, and the physical form of all of them.
 *
 * <p>{@code ImplicitNamingStrategyJpaCompliantImpl} and {@code PhysicalNamingStrategyStandardImpl} for {@link Naming#JPA};
 * {@code SpringImplicitNamingStrategy} and {@code CamelCaseToUnderscoresNamingStrategy} for {@link Naming#SPRING}.
 */
final class Names {

    private final boolean snakes;
    private final HibernateSettings.ImplicitNaming implicit;
    private final boolean quotesAll;
    private final boolean quotesKeywords;
    private final boolean keepsQuoted;
    private final boolean quotesAfresh;
    private final boolean allowsDollar;
    private final SnakeCase snakeCase;

    Names(MappingOptions options) {
        HibernateVersion hibernate = options.hibernate();
        boolean spring = options.naming() == Naming.SPRING;
        this.snakes = options.settings()
                .physicalNaming()
                .map(HibernateSettings.PhysicalNaming.SNAKE_CASE::equals)
                .orElse(spring);
        this.implicit = options.settings()
                .implicitNaming()
                .orElse(spring ? HibernateSettings.ImplicitNaming.SPRING : HibernateSettings.ImplicitNaming.JPA);
        this.quotesAll = options.settings().quotesAll();
        this.quotesKeywords = options.settings().quotesKeywords();
        this.keepsQuoted = hibernate.isAtLeast(7, 0);
        this.quotesAfresh = hibernate.isAtLeast(7, 4);
        this.allowsDollar = hibernate.isAtLeast(7, 0);
        this.snakeCase = new SnakeCase(hibernate);
    }

    /**
     * A name as written, quoted by backticks, double quotes or brackets, or because SQL would not take it otherwise
     * ({@code org.hibernate.boot.model.naming.Identifier}).
     */
    Identifier logical(String written) {
        Identifier name = constraint(written);
        return name.quotedIf(quotesAll || (quotesKeywords && Keywords.contain(name.text())));
    }

    /** The same for the name of a constraint or an index, which is quoted only where it is written so. */
    Identifier constraint(String written) {
        String name = withoutQuotes(written);
        return new Identifier(name, name.length() < written.strip().length() || !isPlain(name));
    }

    /** A name as written, without the quotes around it. */
    static String withoutQuotes(String written) {
        String name = written.strip();
        boolean quoted = isEnclosed(name, '`', '`') || isEnclosed(name, '"', '"') || isEnclosed(name, '[', ']');
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** The name as the database will know it. */
    Identifier physical(Identifier logical) {
        if (!snakes || (logical.quoted() && keepsQuoted)) {
            return logical;
        }
        return new Identifier(snakeCase.convert(logical.text()), logical.quoted());
    }

    /** The physical form of a name as written. */
    Identifier physical(String written) {
        return physical(logical(written));
    }

    /** The table of a to-many association that names none; both arguments are logical table names. */
    Identifier joinTable(Identifier owner, Identifier target, String attributePath) {
        String other = implicit == HibernateSettings.ImplicitNaming.SPRING ? lastPart(attributePath) : target.text();
        return logical(owner.text() + "_" + other).quotedIf(owner.quoted() || target.quoted());
    }

    /** The table of an element collection that names none. */
    Identifier collectionTable(String entityName, Identifier ownerTable, String attributePath) {
        return logical(ofEntity(entityName, ownerTable) + "_" + attribute(attributePath))
                .quotedIf(ownerTable.quoted());
    }

    /** A foreign key column named after the attribute that holds it. */
    Identifier joinColumn(String attributePath, Identifier referenced, boolean quote) {
        return logical(attribute(attributePath) + "_" + referenced.text()).quotedIf(quote || referenced.quoted());
    }

    /** A foreign key column named after the entity that owns the collection. */
    Identifier ownerColumn(String entityName, Identifier ownerTable, Identifier referenced) {
        return logical(ofEntity(entityName, ownerTable) + "_" + referenced.text())
                .quotedIf(ownerTable.quoted() || referenced.quoted());
    }

    /** What is named after an attribute, or the beginning of its name. */
    String attribute(String path) {
        return isByPath() ? path.replace('.', '_') : lastPart(path);
    }

    /** Whether names have those of the embedded attributes around them, too. */
    boolean isByPath() {
        return implicit == HibernateSettings.ImplicitNaming.COMPONENT_PATH;
    }

    /**
     * Whether names by path are quoted in the elements of collections: for a placeholder in the path, which is then taken out of
     * the name but not out of its quotes ({@code AnnotatedColumn#inferColumnName}).
     */
    boolean quotesElements() {
        return isByPath() && !quotesAfresh;
    }

    private String ofEntity(String entityName, Identifier table) {
        return implicit == HibernateSettings.ImplicitNaming.LEGACY_JPA ? table.text() : entityName;
    }

    /** The last part of an attribute path: embedded attributes leave no prefix. */
    static String lastPart(String attributePath) {
        return attributePath.substring(attributePath.lastIndexOf('.') + 1);
    }

    private static boolean isEnclosed(String name, char open, char close) {
        return name.length() > 1 && name.charAt(0) == open && name.charAt(name.length() - 1) == close;
    }

    private boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inside = Character.isDigit(c) || (allowsDollar && c == '$');
            if (!Character.isLetter(c) && c != '_' && (i == 0 || !inside)) {
                return false;
            }
        }
        return true;
    }
}

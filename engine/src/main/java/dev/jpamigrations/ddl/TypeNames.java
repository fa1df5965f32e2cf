package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names types, in the short form that people use; {@code format_type} prints the long one of the standard. */
final class TypeNames {

    private static final Pattern LONG =
            Pattern.compile("(?<varchar>character varying)(?=\\W|$)|(?<char>character)(?=\\(|$|\\[)"
                    + "|(?<time>time|timestamp)(?<precision>\\(\\d\\))? without time zone");

    private TypeNames() {}

    /** Where a type stays under another name until no column needs it. */
    static ObjectName aside(ObjectName type) {
        return new ObjectName(type.namespace(), type.name() + "_old");
    }

    /** {@code character varying(255)} as {@code varchar(255)}, and so on; any other text as it is. */
    static String shortened(String type) {
        Matcher matcher = LONG.matcher(type);
        if (!matcher.lookingAt()) {
            return type;
        }
        String rest = type.substring(matcher.end());
        if (matcher.group("varchar") != null) {
            return "varchar" + rest;
        }
        if (matcher.group("char") != null) {
            return "char" + rest;
        }
        String precision = matcher.group("precision");
        return matcher.group("time") + (precision == null ? "" : precision) + rest;
    }
}

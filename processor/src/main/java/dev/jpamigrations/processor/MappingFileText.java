package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mapping files of the module being compiled, as far as they lie in the class output: Maven copies resources before it
 * compiles. What they say of a class is not read here, so that nothing certain can be said of it; the goals know them.
 */
final class MappingFileText {

    private static final Pattern LISTED = Pattern.compile("<mapping-file>\\s*([^<]+?)\\s*</mapping-file>");

    private final List<String> texts;

    private MappingFileText(List<String> texts) {
        this.texts = texts;
    }

    static MappingFileText of(EarlierOutput output) {
        List<String> files = new ArrayList<>(List.of("META-INF/orm.xml"));
        Matcher listed = LISTED.matcher(output.text("META-INF/persistence.xml").orElse(""));
        while (listed.find()) {
            files.add(listed.group(1));
        }
        return new MappingFileText(
                files.stream().map(output::text).flatMap(Optional::stream).toList());
    }

    /** Whether they name a type or one of its super classes, in full or without the package. */
    boolean describes(ManagedType type) {
        return names(type.name())
                || type.superClasses().stream().map(TypeUse::name).anyMatch(this::names);
    }

    private boolean names(String binaryName) {
        String simpleName = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        Pattern named = Pattern.compile(
                "\\sclass\\s*=\\s*[\"'](" + Pattern.quote(binaryName) + "|" + Pattern.quote(simpleName) + ")[\"']");
        return texts.stream().anyMatch(text -> named.matcher(text).find());
    }
}

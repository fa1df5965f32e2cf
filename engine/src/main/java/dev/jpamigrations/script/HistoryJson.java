package dev.jpamigrations.script;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code history.json} and back:
 *
 * <pre>{@code
 * {
 *   "module": "core",
 *   "owns": "module",
 *   "versionTable": "core_migrations_version",
 *   "versionTableSchema": "public"
 * }
 * }</pre>
 */
final class HistoryJson {

    static final String FILE = "history.json";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Set<String> NAMES = Set.of("module", "owns", "versionTable", "versionTableSchema");
    private static final int LONGEST_IDENTIFIER = 63;

    private HistoryJson() {}

    static String write(HistorySettings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("module", settings.module());
        json.addProperty("owns", settings.owns().word());
        json.addProperty("versionTable", settings.versionTable());
        if (settings.versionTableSchema() != null) {
            json.addProperty("versionTableSchema", settings.versionTableSchema());
        }
        return GSON.toJson(json) + "\n";
    }

    /** Empty where it is malformed; then there are problems. */
    static Optional<HistorySettings> read(String text, FileProblems problems) {
        JsonElement json;
        try {
            json = JsonParser.parseString(text);
        } catch (JsonParseException malformed) {
            return refuse(problems, "It is not JSON: " + malformed.getMessage());
        }
        if (!json.isJsonObject()) {
            return refuse(problems, "It is not a JSON object.");
        }
        JsonObject object = json.getAsJsonObject();
        for (String name : object.keySet()) {
            if (!NAMES.contains(name)) {
                return refuse(problems, "\"" + name + "\" is unknown.");
            }
        }
        String module = string(object, "module");
        String table = string(object, "versionTable");
        String schema = string(object, "versionTableSchema");
        Optional<Owns> owns = Arrays.stream(Owns.values())
                .filter(value -> value.word().equals(string(object, "owns")))
                .findFirst();
        if (module == null || !isName(module)) {
            return refuse(problems, "\"module\" must be a name without / \\ : @ or white space, and not dots alone.");
        }
        if (owns.isEmpty()) {
            return refuse(problems, "\"owns\" must be one of " + words() + ".");
        }
        if (table == null || !isIdentifier(table) || (schema != null && !isIdentifier(schema))) {
            return refuse(
                    problems,
                    "\"versionTable\" and \"versionTableSchema\" must be names of 1 to " + LONGEST_IDENTIFIER
                            + " bytes.");
        }
        return Optional.of(new HistorySettings(module, owns.get(), table, schema));
    }

    /** Whether a history can be called so: the name is that of a folder, and stands before the slash of a target. */
    static boolean isName(String module) {
        return module.matches("(?!\\.+$)[^/\\\\:@\\s]+");
    }

    static boolean isIdentifier(String name) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        return length > 0 && length <= LONGEST_IDENTIFIER && name.indexOf('\0') < 0;
    }

    private static @Nullable String string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    private static String words() {
        return Arrays.stream(Owns.values()).map(Owns::word).collect(Collectors.joining(", "));
    }

    private static Optional<HistorySettings> refuse(FileProblems problems, String fact) {
        problems.add(
                "MalformedHistory",
                0,
                fact,
                "The file holds module, owns, versionTable and possibly versionTableSchema; migrations:init writes it.");
        return Optional.empty();
    }
}

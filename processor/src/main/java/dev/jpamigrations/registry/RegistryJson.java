package dev.jpamigrations.registry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The registry's records as JSON and back. The same record always gives the same text: members in a fixed order, annotations
 * and their values sorted, lines ended by {@code \n}; what is empty or default is left out.
 */
public final class RegistryJson {

    private RegistryJson() {}

    /** The content of {@code types/<binary name>.json}. */
    public static String write(ManagedType type) {
        return print(type).content();
    }

    /** The content of {@code types/<binary name>.json}, and what it adds to the module's digest. */
    public static TypeText print(ManagedType type) {
        return ManagedTypePrinter.print(type);
    }

    /** The content of {@code module.json}. */
    public static String write(ModuleRecord module) {
        JsonText json = new JsonText().open('{');
        json.member("processorVersion").string(module.processorVersion());
        if (module.module() != null) {
            json.member("module").string(module.module());
        }
        json.member("digest").string(module.digest());
        return json.close('}') + "\n";
    }

    /**
     * The inverse of {@link #write(ManagedType)}.
     *
     * @throws RegistryFormatException where the text was not written by this version's {@code write}
     */
    public static ManagedType readType(String json) {
        return read(json, ManagedTypeParser::parse);
    }

    /**
     * The inverse of {@link #write(ModuleRecord)}.
     *
     * @throws RegistryFormatException where the text was not written by this version's {@code write}
     */
    public static ModuleRecord readModule(String json) {
        return read(
                json,
                object -> new ModuleRecord(
                        object.get("processorVersion").getAsString(),
                        object.has("module") ? object.get("module").getAsString() : null,
                        object.get("digest").getAsString()));
    }

    private static <R> R read(String json, Function<JsonObject, R> parser) {
        try {
            JsonElement element = JsonParser.parseString(json);
            return parser.apply(element.getAsJsonObject());
        } catch (RegistryFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            // A tree of another shape than ours fails in as many ways as Gson has accessors.
            throw new RegistryFormatException("not the JSON of a registry: " + e.getMessage(), e);
        }
    }

    /**
     * The digest of a module's types: SHA-256 over their JSON, sorted by name, without files and lines.
     *
     * @param types the types in any order
     * @return 64 hexadecimal digits
     */
    public static String digest(List<ManagedType> types) {
        return digestOf(types.stream().map(RegistryJson::print).toList());
    }

    /**
     * The digest of a module's types.
     *
     * @param types their texts in any order
     * @return 64 hexadecimal digits
     */
    public static String digestOf(List<TypeText> types) {
        SortedMap<String, String> sorted = new TreeMap<>();
        for (TypeText type : types) {
            sorted.put(type.name(), type.digested());
        }
        MessageDigest sha256 = sha256();
        for (String json : sorted.values()) {
            sha256.update(json.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

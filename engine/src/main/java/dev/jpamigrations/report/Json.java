package dev.jpamigrations.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Values as JSON, in the order of their components. */
final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Json() {}

    static String of(Object value) {
        return GSON.toJson(value);
    }

    /** What {@link #of} wrote. */
    static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }
}

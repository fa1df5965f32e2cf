package dev.jpamigrations.it;

import java.util.Map;

/** The {@code @words@} that samples hold in place of what only the build knows, as maven-invoker-plugin has them. */
record Tokens(Map<String, String> values) {

    Tokens {
        values = Map.copyOf(values);
    }

    static Tokens ofThisBuild() {
        return new Tokens(Map.of(
                "@project.version@",
                Settings.text("version"),
                "@repository.upstream@",
                Settings.folder("upstream").toUri().toString()));
    }

    String replaced(String text) {
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace(value.getKey(), value.getValue());
        }
        return result;
    }
}

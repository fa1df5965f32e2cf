package dev.jpamigrations.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One block of {@code addresses.txt}.
 *
 * @param title what it shows
 * @param settings the parameters by name: {@code param url}, {@code server user}
 * @param environment the environment variables
 * @param files the text of each file by its path below the case's folder
 * @param expected what the resolver must find
 */
record AddressCase(
        String title,
        Map<String, String> settings,
        Map<String, String> environment,
        Map<String, String> files,
        String expected) {

    static List<AddressCase> all() {
        List<AddressCase> cases = new ArrayList<>();
        for (String block : resource().split("(?m)^== ")) {
            if (!block.startsWith("#")) {
                cases.add(parse(block));
            }
        }
        return cases;
    }

    private static AddressCase parse(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        AddressCase result = new AddressCase(
                lines.get(0),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                lines.get(lines.size() - 1).substring("=> ".length()));
        String file = "";
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] pair = line.split(" = ", 2);
            if (line.startsWith("| ")) {
                result.files.merge(file, line.substring(2) + "\n", String::concat);
            } else if (line.startsWith("file ") || line.startsWith("shared ")) {
                file = line;
            } else if (line.startsWith("env ")) {
                result.environment.put(pair[0].substring("env ".length()), pair[1]);
            } else {
                result.settings.put(pair[0], pair[1]);
            }
        }
        return result;
    }

    /** Writes the case's files below a folder: a {@code shared} one for everybody to read, the others for the owner. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> entry : files.entrySet()) {
            String[] kindAndPath = entry.getKey().split(" ", 2);
            Path file = folder.resolve(kindAndPath[1]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(kindAndPath[0].equals("shared") ? "rw-r--r--" : "rw-------"));
        }
    }

    ConnectionSettings settings(Path folder) {
        return new ConnectionSettings(
                settings.get("param url"),
                settings.get("param user"),
                new ServerCredentials(settings.get("server user"), settings.get("server password")),
                folder,
                List.of(folder.resolve("none"), folder.resolve("resources")));
    }

    Surroundings surroundings(Path folder) {
        return new Surroundings(environment, folder.resolve("home"), "me");
    }

    @Override
    public String toString() {
        return title;
    }

    private static String resource() {
        try (var stream = AddressCase.class.getResourceAsStream("addresses.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String shown(@Nullable String password) {
        return password == null ? "-" : password;
    }
}

package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written depends on the sources alone: not on the machine, nor on the run. */
class SameBytesTest {

    @TempDir
    private Path folder;

    /** Each Java machine has its own salt for the order of immutable sets and maps, besides what differs here on purpose. */
    @Test
    void twoMachinesWriteTheSameFiles() throws Exception {
        Map<String, String> here = compileOn("here", List.of("-Duser.language=en", "-Dfile.encoding=UTF-8"), false);

        Map<String, String> there = compileOn(
                "somewhere/else",
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n",
                        "-Djdk.map.althashing.threshold=0"),
                true);

        assertThat(there).isEqualTo(here).hasSizeGreaterThan(10);
        assertThat(there.keySet()).anyMatch(path -> path.matches("generated/.*/Registry_insel\\.java"));
    }

    private Map<String, String> compileOn(String name, List<String> properties, boolean reversed) throws Exception {
        Path sources = folder.resolve(name).resolve("src");
        copy(Path.of("src/test/resources/registry/everything/src"), sources);
        Compilation.write(sources, "com/acme/Insel.java", """
                package com.acme;
                @jakarta.persistence.Entity
                class Insel {
                    @jakarta.persistence.Id long ıd;
                    @jakarta.persistence.Column(name = "größe €") int größe;
                }
                """);
        Path output = Files.createDirectories(folder.resolve(name).resolve("out/classes"));
        Path generated = Files.createDirectories(folder.resolve(name).resolve("out/generated"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(properties);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--module", "jdk.compiler/com.sun.tools.javac.Main"));
        command.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-Amigrations.module=insel"));
        command.add("-Amigrations.silence=EntityWithoutId");
        command.addAll(List.of("-classpath", path(), "-processor", RegistryProcessor.class.getName()));
        command.addAll(List.of("-d", output.toString(), "-s", generated.toString()));
        List<Path> files = new ArrayList<>(Compilation.sources(sources));
        if (reversed) {
            Collections.reverse(files);
        }
        Path arguments = Files.write(
                folder.resolve(name).resolve("sources.txt"),
                files.stream().map(Path::toString).toList());
        command.add("@" + arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return contents(folder.resolve(name).resolve("out"));
    }

    private static String path() {
        return TestClassPath.entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : Compilation.sources(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        file.toString().endsWith(".class")
                                ? Base64.getEncoder().encodeToString(Files.readAllBytes(file))
                                : Files.readString(file));
            }
        }
        return contents;
    }
}

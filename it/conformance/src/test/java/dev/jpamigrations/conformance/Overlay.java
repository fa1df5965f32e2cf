package dev.jpamigrations.conformance;

import dev.jpamigrations.mappingfile.HibernateLine;
import dev.jpamigrations.mappingfile.MappingFiles;
import dev.jpamigrations.mappingfile.Overlaying;
import dev.jpamigrations.mappingfile.XmlElement;
import dev.jpamigrations.mappingfile.XmlReader;
import dev.jpamigrations.mappingfile.XmlReader.MalformedXmlException;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.registry.ManagedType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hibernate.Version;

/**
 * What the mapping files of a model mean to us.
 *
 * @param files the files, as the very line of Hibernate that judges reads them
 * @param reader reads classes that only the files name
 */
record Overlay(MappingFiles files, ClassFileReader reader) {

    static Overlay of(List<String> contents, ClassFileReader reader) {
        HibernateLine line = Version.getVersionString().startsWith("6.") ? HibernateLine.SIX : HibernateLine.SEVEN;
        MappingFiles files =
                MappingFiles.of(contents.stream().map(Overlay::read).toList(), line);
        if (!files.problems().isEmpty()) {
            throw new AssertionError(files.problems().toString());
        }
        return new Overlay(files, reader);
    }

    private static XmlElement read(String content) {
        try {
            return XmlReader.read("orm.xml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedXmlException e) {
            throw new AssertionError(e);
        }
    }

    List<ManagedType> types(List<ManagedType> recorded) {
        return new Overlaying(files, implied -> reader.read(implied.keySet(), Set.of(), implied)
                        .types())
                .of(recorded);
    }
}

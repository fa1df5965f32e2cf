/**
 * Mapping files, {@code META-INF/orm.xml} and those that a {@code persistence.xml} names: what they say of a class becomes
 * part of its record, as the annotations that the elements stand for. So the mapping itself knows of no XML.
 *
 * <p>Which annotations a mapping file replaces and which it leaves is Hibernate's decision, and its lines 6 and 7 decide
 * differently ({@link dev.jpamigrations.mappingfile.HibernateLine}).
 *
 * <pre>{@code
 * XmlElement root = XmlReader.read("META-INF/orm.xml", content);
 * MappingFiles files = MappingFiles.of(List.of(root), HibernateLine.SIX);
 * Optional<ManagedType> mapped = files.overlay(recorded);
 * }</pre>
 */
@NullMarked
package dev.jpamigrations.mappingfile;

import org.jspecify.annotations.NullMarked;

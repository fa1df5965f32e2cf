package dev.jpamigrations.maven.compilation;

/**
 * An element of a POM.
 *
 * @param place the POM and the part of it: {@code pom.xml (build/plugins)}
 * @param isOurs whether the POM belongs to this build, so that it can be edited
 * @param element the element as it stands there
 */
record Statement(String place, boolean isOurs, Xml element) {}

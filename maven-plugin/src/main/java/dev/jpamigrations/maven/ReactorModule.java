package dev.jpamigrations.maven;

/**
 * A module of the build, as far as it matters to who takes part.
 *
 * @param id groupId and artifactId
 * @param packaging its packaging
 * @param hasPlugin whether our plugin stands under its {@code build/plugins}, its own or inherited
 * @param isSkipped whether the build leaves our goals out there
 */
record ReactorModule(String id, String packaging, boolean hasPlugin, boolean isSkipped) {

    /** Whether goals act for it: it has the plugin and is more than a parent of others. */
    boolean takesPart() {
        return hasPlugin && !packaging.equals("pom");
    }
}

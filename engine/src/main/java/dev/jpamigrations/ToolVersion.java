package dev.jpamigrations;

/** The version of this tool. */
final class ToolVersion {

    private ToolVersion() {}

    /** As the jar's manifest says; class folders have none. */
    static String current() {
        String version = ToolVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

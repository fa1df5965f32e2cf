package dev.jpamigrations;

/** A JDBC URL as it may be shown: without user, password and parameters. */
final class MaskedUrl {

    private MaskedUrl() {}

    static String of(String url) {
        String withoutParameters = url.replaceFirst("\\?.*", "");
        return withoutParameters.replaceFirst("//[^/]*@", "//");
    }
}

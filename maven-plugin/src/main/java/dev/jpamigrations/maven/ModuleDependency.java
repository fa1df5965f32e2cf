package dev.jpamigrations.maven;

import java.util.List;

/**
 * A dependency of one module of the build on another.
 *
 * @param module groupId and artifactId of the other
 * @param scope Maven's scope
 * @param isOptional whether it is kept from those who depend on the module
 * @param exclusions what it does not bring along, as {@code groupId:artifactId}, either part of which may be {@code *}
 */
record ModuleDependency(String module, String scope, boolean isOptional, List<String> exclusions) {

    ModuleDependency {
        exclusions = List.copyOf(exclusions);
    }

    /** Whether it stands on the class path of an application; test dependencies do not. */
    boolean isOnClassPath() {
        return !scope.equals("test");
    }

    /** Whether it also stands on the class path of those who depend on the module. */
    boolean isInherited() {
        return !isOptional && (scope.equals("compile") || scope.equals("runtime"));
    }

    /** Whether an exclusion names a module. */
    static boolean excludes(List<String> exclusions, String module) {
        String[] wanted = module.split(":", 2);
        return exclusions.stream()
                .map(exclusion -> exclusion.split(":", 2))
                .anyMatch(parts -> matches(parts[0], wanted[0]) && matches(parts[1], wanted[1]));
    }

    private static boolean matches(String pattern, String text) {
        return pattern.equals("*") || pattern.equals(text);
    }
}

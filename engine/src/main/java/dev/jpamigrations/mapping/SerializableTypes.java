package dev.jpamigrations.mapping;

import java.io.Serializable;
import java.util.Set;

/** Types of the JDK without a column type of their own that Hibernate therefore serializes. */
final class SerializableTypes {

    private static final Set<String> NAMES = Set.of(
            "java.io.Serializable",
            "java.net.Inet4Address",
            "java.net.Inet6Address",
            "java.net.URI",
            "java.time.MonthDay",
            "java.time.Period",
            "java.time.YearMonth",
            "java.util.BitSet",
            "java.util.EnumSet",
            "java.util.GregorianCalendar",
            "java.util.HashMap",
            "java.util.TreeMap",
            "java.util.LinkedHashMap",
            "java.util.Properties");

    private SerializableTypes() {}

    static boolean contains(String name) {
        return NAMES.contains(name) || (name.startsWith("java.lang.") && isOfTheLanguage(name));
    }

    /** The registry says nothing of the types of {@code java.lang}, which every virtual machine has. */
    private static boolean isOfTheLanguage(String name) {
        try {
            Class<?> type = Class.forName(name, false, null);
            return Serializable.class.isAssignableFrom(type) && !type.isEnum();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}

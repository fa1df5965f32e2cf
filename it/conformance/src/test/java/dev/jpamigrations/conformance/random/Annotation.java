package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An annotation as written.
 *
 * @param name its name after the {@code @}
 * @param members what it says, by member
 */
record Annotation(String name, Map<String, String> members) {

    Annotation {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Both in one, unless they speak of the same member. */
    Optional<Annotation> joined(Annotation other) {
        if (other.members.keySet().stream().anyMatch(members::containsKey)) {
            return Optional.empty();
        }
        Map<String, String> all = new LinkedHashMap<>(members);
        all.putAll(other.members);
        return Optional.of(new Annotation(name, all));
    }

    /** The same with one member less, once for each. */
    List<Annotation> smaller() {
        List<Annotation> smaller = new ArrayList<>();
        for (String member : members.keySet()) {
            Map<String, String> rest = new LinkedHashMap<>(members);
            rest.remove(member);
            smaller.add(new Annotation(name, rest));
        }
        return smaller;
    }

    String text() {
        if (members.isEmpty()) {
            return "@" + name + " ";
        }
        return members.entrySet().stream()
                .map(member -> member.getKey().equals("value") && members.size() == 1
                        ? member.getValue()
                        : member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining(", ", "@" + name + "(", ") "));
    }

    static String text(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::text).collect(Collectors.joining());
    }
}

package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads annotations and members out of a line of Java. */
final class Source {

    private static final Pattern NAME = Pattern.compile("@([\\w.]+)");
    private static final Pattern MEMBER = Pattern.compile("(\\w+)\\s*=\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(class|record) (\\w+)");

    private final String text;
    private int at;

    private Source(String text) {
        this.text = text.strip();
    }

    static List<Annotation> annotations(String text) {
        return new Source(text).annotations();
    }

    static Member member(String text) {
        Source source = new Source(text);
        List<Annotation> annotations = source.annotations();
        String rest = source.text.substring(source.at).strip();
        int space = rest.lastIndexOf(' ');
        return new Member(annotations, rest.substring(0, space), rest.substring(space + 1));
    }

    /** A class whose members end with semicolons, or a record. */
    static Declaration declaration(String text, Form form) {
        Source source = new Source(text);
        List<Annotation> annotations = source.annotations();
        String rest = source.text.substring(source.at).strip();
        Matcher type = TYPE.matcher(rest);
        if (!type.find()) {
            throw new IllegalArgumentException(text);
        }
        boolean isRecord = type.group(1).equals("record");
        String body = isRecord
                ? rest.substring(rest.indexOf('(') + 1, rest.indexOf(") implements"))
                : rest.substring(rest.indexOf('{') + 1, rest.lastIndexOf('}'));
        List<Member> members = split(body, isRecord ? ',' : ';').stream()
                .filter(member -> !member.isBlank())
                .map(Source::member)
                .toList();
        return new Declaration(
                annotations,
                isRecord ? Form.RECORD : form,
                false,
                type.group(2),
                "",
                "",
                rest.contains("Serializable") ? List.of("Serializable") : List.of(),
                members);
    }

    private List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find(at) && name.start() == at) {
            at = name.end();
            String arguments = "";
            if (at < text.length() && text.charAt(at) == '(') {
                int end = closing(text, at);
                arguments = text.substring(at + 1, end);
                at = end + 1;
            }
            annotations.add(new Annotation(name.group(1), members(arguments)));
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return annotations;
    }

    private static Map<String, String> members(String arguments) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String argument : split(arguments, ',')) {
            Matcher member = MEMBER.matcher(argument.strip());
            if (member.matches()) {
                members.put(member.group(1), member.group(2));
            } else if (!argument.isBlank()) {
                members.put("value", argument.strip());
            }
        }
        return members;
    }

    private static int closing(String text, int opening) {
        int depth = 0;
        boolean quoted = false;
        for (int i = opening; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && "({<".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && ")}>".indexOf(c) >= 0) {
                depth--;
            } else if (!quoted && depth == 0 && c == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}

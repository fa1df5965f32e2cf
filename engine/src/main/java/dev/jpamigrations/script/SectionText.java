package dev.jpamigrations.script;

import java.util.List;

/** Writes the parts of a section as {@link SectionReader} reads them. */
final class SectionText implements Part.Visitor<String> {

    private SectionText() {}

    /** The text below the section's line, without a line break at its end. */
    static String of(Section section) {
        StringBuilder text = new StringBuilder();
        if (!section.transactional()) {
            text.append("-- migrations:no-transaction\n");
        }
        if (section.irreversible() != null) {
            text.append("-- migrations:irreversible ").append(oneLine(section.irreversible()));
        }
        boolean spansLines = false;
        List<Part> parts = section.parts();
        for (int i = 0; i < parts.size(); i++) {
            String body = parts.get(i).accept(new SectionText());
            if (i > 0) {
                boolean apart = spansLines || spansLines(body) || beginsGroup(parts.get(i));
                text.append(apart ? "\n\n" : "\n");
            }
            text.append(heading(parts.get(i))).append(body);
            spansLines = spansLines(body);
        }
        return text.toString();
    }

    private static boolean spansLines(String text) {
        return text.indexOf('\n') >= 0;
    }

    private static boolean beginsGroup(Part part) {
        return part.heading() != null;
    }

    private static String heading(Part part) {
        String heading = part.heading();
        return heading == null || heading.isEmpty() ? "" : "-- " + comment(heading) + "\n";
    }

    @Override
    public String sql(SqlStatement statement) {
        String keep = statement.keep() ? "-- migrations:keep\n" : "";
        String data = statement.copyData() == null ? "" : "\n" + statement.copyData() + "\\.";
        return keep + statement.text() + ";" + data;
    }

    @Override
    public String java(Part.JavaStep step) {
        return "-- migrations:java " + step.className() + (step.skipReplay() ? " skip-replay" : "");
    }

    @Override
    public String attention(Part.Attention attention) {
        String directive = "-- migrations:attention " + oneLine(attention.text());
        return attention.proposal().isEmpty() ? directive : directive + "\n-- " + comment(attention.proposal()) + ";";
    }

    /** A name may hold any line break, and PostgreSQL ends a comment at each. */
    private static String comment(String text) {
        return text.replaceAll("\\R", "\n-- ");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

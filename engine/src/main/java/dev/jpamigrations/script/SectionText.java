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
        List<String> parts = section.parts().stream()
                .map(part -> part.accept(new SectionText()))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            boolean apart = i > 0 && (spansLines(parts.get(i - 1)) || spansLines(parts.get(i)));
            text.append(i > 0 ? "\n" : "").append(apart ? "\n" : "").append(parts.get(i));
        }
        return text.toString();
    }

    @Override
    public String sql(SqlStatement statement) {
        String heading =
                statement.heading() == null ? "" : "-- " + statement.heading().replace("\n", "\n-- ") + "\n";
        String keep = statement.keep() ? "-- migrations:keep\n" : "";
        String data = statement.copyData() == null ? "" : "\n" + statement.copyData() + "\\.";
        return heading + keep + statement.text() + ";" + data;
    }

    @Override
    public String java(Part.JavaStep step) {
        return "-- migrations:java " + step.className() + (step.skipReplay() ? " skip-replay" : "");
    }

    @Override
    public String attention(Part.Attention attention) {
        String directive = "-- migrations:attention " + oneLine(attention.text());
        return attention.proposal().isEmpty()
                ? directive
                : directive + "\n-- " + attention.proposal().replace("\n", "\n-- ") + ";";
    }

    private static boolean spansLines(String text) {
        return text.indexOf('\n') >= 0;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

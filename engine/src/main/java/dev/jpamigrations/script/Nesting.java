package dev.jpamigrations.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows whether a semicolon ends the statement: not inside parentheses, nor between {@code BEGIN ATOMIC} and its
 * {@code END} in the body of a function or procedure (PostgreSQL manual, CREATE FUNCTION), where {@code CASE … END} nests.
 */
final class Nesting {

    private final List<String> firstWords = new ArrayList<>();
    private int parentheses;
    private int blocks;
    private String previous = "";

    /** Takes the next token that counts. */
    void see(Token token) {
        switch (token.kind()) {
            case OPEN -> parentheses++;
            case CLOSE -> parentheses = Math.max(0, parentheses - 1);
            case WORD -> word(token.upperCase());
            default -> {}
        }
        previous = token.upperCase();
    }

    boolean isOpen() {
        return parentheses > 0 || blocks > 0;
    }

    /** Whether the statement is {@code COPY … FROM STDIN}, whose data follow it. */
    static boolean takesData(List<Token> statement) {
        Nesting nesting = new Nesting();
        boolean isCopy = false;
        for (Token token : statement) {
            if (!token.counts()) {
                continue;
            }
            boolean first = nesting.previous.isEmpty();
            isCopy |= first && token.isWord("COPY");
            if (isCopy && nesting.parentheses == 0 && nesting.previous.equals("FROM") && token.isWord("STDIN")) {
                return true;
            }
            nesting.see(token);
        }
        return false;
    }

    private void word(String word) {
        if (firstWords.size() < 4) {
            firstWords.add(word);
        }
        if (parentheses > 0 || previous.equals(".") || !createsRoutine()) {
            return;
        }
        if (blocks == 0) {
            blocks = word.equals("ATOMIC") && previous.equals("BEGIN") ? 1 : 0;
        } else if (word.equals("CASE")) {
            blocks++;
        } else if (word.equals("END")) {
            blocks--;
        }
    }

    private boolean createsRoutine() {
        String start = String.join(" ", firstWords);
        return start.startsWith("CREATE FUNCTION")
                || start.startsWith("CREATE PROCEDURE")
                || start.startsWith("CREATE OR REPLACE FUNCTION")
                || start.startsWith("CREATE OR REPLACE PROCEDURE");
    }
}

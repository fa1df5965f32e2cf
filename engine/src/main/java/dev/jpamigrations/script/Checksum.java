package dev.jpamigrations.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Says whether a section still does what it did: SHA-256 over its directives and the tokens of its statements. Comments
 * and white space outside quotes count for nothing.
 */
final class Checksum implements Part.Visitor<Stream<String>> {

    private Checksum() {}

    /** 64 hexadecimal digits. */
    static String of(Section section) {
        MessageDigest digest = sha256();
        if (!section.transactional()) {
            add(digest, "migrations:no-transaction");
        }
        Checksum pieces = new Checksum();
        section.parts().stream().flatMap(part -> part.accept(pieces)).forEach(piece -> add(digest, piece));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public Stream<String> sql(SqlStatement statement) {
        Stream<String> keep = statement.keep() ? Stream.of("migrations:keep") : Stream.of();
        Stream<String> tokens =
                Lexer.tokens(statement.text()).stream().filter(Token::counts).map(Token::text);
        Stream<String> end = statement.copyData() == null ? Stream.of(";") : Stream.of(";", statement.copyData());
        return Stream.of(keep, tokens, end).flatMap(pieces -> pieces);
    }

    @Override
    public Stream<String> java(Part.JavaStep step) {
        return Stream.of("migrations:java", step.className(), step.skipReplay() ? "skip-replay" : "");
    }

    @Override
    public Stream<String> attention(Part.Attention attention) {
        return Stream.of("migrations:attention", attention.text());
    }

    private static void add(MessageDigest digest, String piece) {
        digest.update(piece.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}

package dev.jpamigrations.mapping;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

/**
 * Names of constraints that the model leaves unnamed: a prefix and the MD5 of what they are about, in base 35
 * ({@code org.hibernate.boot.model.naming.NamingHelper}).
 */
final class ConstraintNames {

    private static final int BASE = 35;

    private ConstraintNames() {}

    /** {@code FK…} from both tables' physical names and the physical columns. */
    static String foreignKey(Identifier table, Identifier target, List<Identifier> columns) {
        return hashed("FK", "table`" + table.marked() + "`references`" + target.marked() + "`", columns);
    }

    /** {@code IDX…} from the table's physical name and the columns as the annotation writes them. */
    static String index(Identifier table, List<Identifier> columns) {
        return hashed("IDX", "table`" + table.marked() + "`", columns);
    }

    /** {@code UK…} from the table's physical name and the columns as whoever asks for it writes them. */
    static String unique(Identifier table, List<Identifier> columns) {
        return hashed("UK", "table`" + table.marked() + "`", columns);
    }

    private static String hashed(String prefix, String tables, List<Identifier> columns) {
        StringBuilder text = new StringBuilder(tables);
        columns.stream().sorted(Comparator.comparing(Identifier::canonical)).forEach(column -> text.append("column`")
                .append(column.marked())
                .append('`'));
        return prefix + new BigInteger(1, md5(text.toString())).toString(BASE);
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}

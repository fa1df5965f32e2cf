@Entity class Lobs {
    @Id long id; @Lob String text; @Lob char[] chars; @Lob byte[] bytes; java.sql.Clob clob; java.sql.Blob blob; java.sql.NClob nclob;
    @Lob Holder holder; @Column(length = 10) @Lob String limited;
}
class Holder implements Serializable { int x; }

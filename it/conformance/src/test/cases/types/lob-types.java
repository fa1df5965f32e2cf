@Entity class P { @Id long id; java.sql.Clob a; java.sql.NClob b; java.sql.Blob c; @Lob String d; @Lob char[] e; @Lob byte[] f; @Lob Thing g; @Lob @Column(length = 10) String h; @Lob @Nationalized String i; @Lob @Column(columnDefinition = "text") String j; }
class Thing implements Serializable { int x; }

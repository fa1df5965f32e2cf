enum ByNumber { A(35), B(20), C(10); @EnumeratedValue final int code; ByNumber(int code) { this.code = code; } }
enum ByShort { A, B; @EnumeratedValue private final short code = (short) (ordinal() * 7); }
enum ByByte { A, B; @EnumeratedValue final byte code = (byte) (ordinal() + 1); }
enum ByText { A("x"), B("y'z"); @EnumeratedValue final String code; ByText(String code) { this.code = code; } }
@Entity class P { @Id long id; ByNumber number; ByShort half; @Enumerated ByByte one; @Enumerated(EnumType.STRING) ByText text; @ElementCollection Set<ByNumber> numbers; @ElementCollection @Enumerated(EnumType.STRING) List<ByText> texts; @JdbcTypeCode(SqlTypes.INTEGER) ByNumber wide; }

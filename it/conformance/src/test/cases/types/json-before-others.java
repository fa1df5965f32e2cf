@Entity class Album { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) List<String> cover; List<String> images; Set<String> tags; @JdbcTypeCode(SqlTypes.JSON) Meta meta; Meta more; List<Meta> zList; Meta[] zArray; @ElementCollection List<Meta> elements; String plain; @JdbcTypeCode(SqlTypes.JSON) String text; String zText; }
class Meta implements Serializable { }
@Entity class Band { @Id Long id; List<String> names; @JdbcTypeCode(SqlTypes.SQLXML) Sheet first; Sheet second; }
class Sheet implements Serializable { }
@Entity class Concert { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, Long> a; Map<String, Long> b; @JdbcTypeCode(SqlTypes.JSON) LocalDate c; LocalDate d; @JdbcTypeCode(SqlTypes.JSON) String[] e; String[] f; @JdbcTypeCode(SqlTypes.JSON) Mood g; Mood h; }
enum Mood { GOOD }
@Entity class Zoo { @Id Long id; @JdbcTypeCode(SqlTypes.SQLXML) Cage first; List<Cage> zList; }
class Cage implements Serializable { }

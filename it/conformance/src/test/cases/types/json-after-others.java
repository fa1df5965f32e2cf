@Entity class Album { @Id Long id; List<String> cover; @JdbcTypeCode(SqlTypes.JSON) List<String> images; List<String> tags; Meta before; @JdbcTypeCode(SqlTypes.JSON) Meta meta; Meta more; List<Sheet> every; @JdbcTypeCode(SqlTypes.JSON) Sheet sheet; Sheet zSheet; @JdbcTypeCode(SqlTypes.JSON) List<Integer> codes; List<Integer> zCodes; Deep zDeep; }
class Meta implements Serializable { }
class Sheet implements Serializable { }
@Embeddable class Deep { Deeper deeper; }
@Embeddable class Deeper { List<Integer> inside; }
@Entity class Concert { @Id Long id; Mood a; @JdbcTypeCode(SqlTypes.JSON) Mood b; Mood c; String[] d; @JdbcTypeCode(SqlTypes.JSON) String[] e; String[] f; @Enumerated(EnumType.STRING) Key k; @JdbcTypeCode(SqlTypes.JSON) Key l; @Enumerated(EnumType.STRING) Key m; }
enum Mood { GOOD, BAD }
enum Key { C, D }

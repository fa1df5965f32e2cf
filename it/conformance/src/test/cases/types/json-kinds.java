@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> map; @JdbcTypeCode(SqlTypes.JSON) List<String> list; @JdbcTypeCode(SqlTypes.JSON) Pojo pojo; @JdbcTypeCode(SqlTypes.JSON) String text; @JdbcTypeCode(SqlTypes.JSON) List<Pojo> pojos; @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Pojo must; @JdbcTypeCode(SqlTypes.JSON) Emb emb; @JdbcTypeCode(SqlTypes.JSON) @Column(columnDefinition = "json") Pojo json; @JdbcTypeCode(SqlTypes.JSON) Object[] listed; }
class Pojo { String a; }
@Embeddable class Emb { String a; Integer b; }

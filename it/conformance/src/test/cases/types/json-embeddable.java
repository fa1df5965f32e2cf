@Embeddable class Doc { String text; Integer number; }
@Entity class Holder { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; @JdbcTypeCode(SqlTypes.JSON) Pojo pojo; @JdbcTypeCode(SqlTypes.JSON) List<Pojo> pojos; }
class Pojo implements Serializable { public int a; }

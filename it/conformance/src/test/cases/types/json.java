@Entity class Doc { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> map; @JdbcTypeCode(SqlTypes.JSON) List<String> list; @JdbcTypeCode(SqlTypes.JSON) String text; }

@Entity
class Article {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "article_keyword")
    @CollectionId(column = @Column(name = "keyword_id"), generator = "keyword_ids")
    @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
    @SequenceGenerator(name = "keyword_ids", sequenceName = "keyword_seq", allocationSize = 1)
    Collection<String> keywords;

    @ManyToMany
    @CollectionId(column = @Column(name = "link_id", length = 40), generator = "increment")
    @CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class)
    List<Article> links;

    @ElementCollection
    @CollectionId(column = @Column, generator = "sequence")
    @CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
    List<Remark> remarks;

    @ElementCollection
    @CollectionId(column = @Column(name = "tag_id"), generator = "tag_ids")
    @CollectionIdJavaType(org.hibernate.type.descriptor.java.UUIDJavaType.class)
    @GenericGenerator(name = "tag_ids", strategy = "uuid2")
    List<String> tags;
}

@Embeddable
class Remark {
    @Column(nullable = false)
    String text;

    int stars;
}

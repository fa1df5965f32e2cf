@Entity class Post { @Id long id; @ManyToMany Map<String, Tag> tags; }
@Entity class Tag { @Id long id; @ManyToMany(mappedBy = "tags") @MapKeyColumn(name = "post_key") Map<String, Post> posts; }

@Entity class T { @Id long id; }
@Embeddable class R { @ManyToOne(optional = false) T t; @Column(nullable = false) String s; }
@Entity class P { @Id long id; @ElementCollection Set<R> rs; @ElementCollection List<R> list; }

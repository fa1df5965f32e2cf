@Entity class P { @Id long id; @Column(unique = true) String a; @Column(unique = true, nullable = false) int b; @Column(name = "other", unique = true) Long c; @Embedded E e; }
@Embeddable class E { @Column(unique = true) String inside; }

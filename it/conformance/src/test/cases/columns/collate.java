@Entity class P { @Id @Collate("C") String id; @Collate("C") @Column(length = 20) String a; @Embedded E e; @ManyToOne P p; @ManyToOne @JoinColumn(referencedColumnName = "code") Q q; }
@Embeddable class E { @Collate("POSIX") String inside; }
@Entity class Q { @Id @Collate("C") @Column(length = 9) String id; @Collate("C") @Column(unique = true) String code; @ManyToMany Set<P> ps; }

@Entity class P { @Id long id; @ElementCollection List<String> tags; @OneToMany List<Q> own; @ManyToMany List<Q> many; @OneToMany(mappedBy = "parent") List<Q> inverse; @ElementCollection @OrderBy List<String> ordered; @ElementCollection @Bag List<String> bag; @ElementCollection Collection<String> loose; }
@Entity class Q { @Id long id; @ManyToOne P parent; }

@Entity class P { @Id long id; @Embedded E e; }
@Embeddable class E { @ManyToOne P to; @OneToOne P one; @OneToMany Set<P> many; @OneToMany @JoinColumn(name = "in_e") List<P> owned; @ManyToMany Set<P> manyMany; @ElementCollection Map<String, Integer> map; @Embedded F deeper; }
@Embeddable class F { @ManyToOne P deep; @ElementCollection Set<String> deepTags; }

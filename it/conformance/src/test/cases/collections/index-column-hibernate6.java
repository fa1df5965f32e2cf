@Entity class P { @Id long id; @ElementCollection @IndexColumn(name = "position", base = 1) List<String> named; @ElementCollection @IndexColumn(name = "") @Column(name = "text") List<String> unnamed; @OneToMany @IndexColumn(name = "nth", nullable = false) List<Q> qs; @OneToMany(mappedBy = "p") @IndexColumn(name = "rank") List<Q> inverse; }
@Entity class Q { @Id long id; @ManyToOne P p; }

@Embeddable class Ref { @ManyToOne P parent; }
@Entity class P { @Id long id; @OneToMany(mappedBy = "ref.parent") List<C> cs; }
@Entity class C { @Id long id; Ref ref; }

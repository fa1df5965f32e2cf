@MappedSuperclass class Base { @Id long id; @ManyToOne P p; }
@Entity class P { @Id long id; @OneToMany(mappedBy = "p") List<C> cs; }
@Entity class C extends Base { }

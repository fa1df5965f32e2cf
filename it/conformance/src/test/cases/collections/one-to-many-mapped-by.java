@Entity class P { @Id long id; @OneToMany(mappedBy = "p") List<C> cs; @OneToMany(mappedBy = "p2") @OrderColumn List<C> ordered; @OneToMany(mappedBy = "p3") @MapKey(name = "name") Map<String, C> byName; @OneToMany(mappedBy = "p4") @MapKeyColumn(name = "kk") Map<String, C> keyed; }
@Entity class C { @Id long id; @ManyToOne P p; @ManyToOne P p2; @ManyToOne P p3; @ManyToOne P p4; String name; }

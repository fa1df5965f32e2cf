@Entity class C { @Id long id; String name; }
@Entity class P1 { @Id long id; @OneToMany List<C> bag; }
@Entity class P2 { @Id long id; @OneToMany Set<C> set; }
@Entity class P3 { @Id long id; @OneToMany @OrderColumn List<C> list; }
@Entity class P4 { @Id long id; @OneToMany Map<String, C> map; }
@Entity class P5 { @Id long id; @OneToMany @MapKey(name = "name") Map<String, C> byName; }

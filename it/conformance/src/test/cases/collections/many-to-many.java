@Entity class Links { @Id long id; @ManyToMany Set<Rights> set; }
@Entity class Rights { @Id long id; @ManyToMany(mappedBy = "set") Set<Links> lefts; }
@Entity class Left2 { @Id long id; @ManyToMany List<Rights> bag; }
@Entity class Left3 { @Id long id; @ManyToMany @OrderColumn List<Rights> list; }
@Entity class Left4 { @Id long id; @ManyToMany Map<String, Rights> map; }
@Entity @Table(name = "tab_owner") class Left5 { @Id @Column(name = "pk") long id; @ManyToMany Set<Target> rights; }
@Entity @Table(name = "tab_target") class Target { @Id @Column(name = "tpk") long id; }

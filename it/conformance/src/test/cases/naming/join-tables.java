@Entity @Table(name = "tab_owner") class Owner { @Id long id; @ManyToMany List<Target> targets; @OneToMany Set<Other> others; @OneToMany @OrderColumn List<Third> thirds; }
@Entity @Table(name = "tab_target") class Target { @Id long id; }
@Entity class Other { @Id long id; }
@Entity @Table(name = "camelThird") class Third { @Id @Column(name = "thirdId") long id; }

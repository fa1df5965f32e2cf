@Entity class Root { @Id long id; }
@Entity class A extends Root { @Column(name = "same") String a; }
@Entity class B extends Root { @Column(name = "same") String b; }

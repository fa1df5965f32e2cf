@Entity class P { @Id long id; }
@Entity class A { @Id long id; @OneToOne @PrimaryKeyJoinColumn P p; }
@Entity class B { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn P p; }
@Entity class C { @Id long id; @OneToOne @MapsId P p; }
@Entity class D { @Id @OneToOne P p; }
@Entity class E { @Id @ManyToOne @JoinColumn(name = "the_p") P p; String x; }
@Entity class F { @Id long id; @OneToOne @MapsId @JoinColumn(name = "id") P p; }

@Entity class A { @Id long id; @OneToOne @PrimaryKeyJoinColumn B b; }
@Entity class B { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn A a; }

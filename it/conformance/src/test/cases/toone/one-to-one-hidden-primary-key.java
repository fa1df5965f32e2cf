@Entity class A { @Id long id; }
@Entity class B { @Id long id; @OneToOne @JoinColumn(name = "id") A a; }
@Entity class C { @Id long id; @OneToOne(optional = false) @JoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_c")) A a; }

@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id long id; String r; }
@Entity @PrimaryKeyJoinColumn(name = "a_id", foreignKey = @ForeignKey(name = "fk_a")) class A extends R { String a; }
@Entity class B extends A { @Column(unique = true) String b; }
@Entity @PrimaryKeyJoinColumn(name = "c_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class C extends R { int c; }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class D extends R { }
@Entity class T { @Id long id; @ManyToOne R r; @ManyToOne A a; @ManyToOne B b; @OneToMany Set<C> cs; }

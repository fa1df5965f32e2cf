@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(name = "rs", indexes = @Index(columnList = "r"), uniqueConstraints = @UniqueConstraint(columnNames = { "r", "n" })) class R { @Id long id; String r; int n; @Column(unique = true) String code; @ManyToOne R parent; @ManyToOne @JoinColumn(name = "t_id", foreignKey = @ForeignKey(name = "fk_named")) T t; @OneToOne T one; }
@Entity class A extends R { String a; @Enumerated(EnumType.STRING) Month m; }
@Entity @Table(name = "bees") class B extends A { Integer b; }
@Entity class T { @Id long id; @ManyToOne R r; @ManyToOne B leaf; @OneToMany Set<A> as; }

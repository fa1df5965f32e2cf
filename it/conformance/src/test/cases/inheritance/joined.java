@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id @GeneratedValue Long id; String name; @ManyToOne Root parent; }
@Entity class Sub extends Root { int x; @Column(nullable = false) String strict; @ManyToMany Set<Root> roots; @ElementCollection Set<String> texts; }
@Entity @PrimaryKeyJoinColumn(name = "sub_pk", foreignKey = @ForeignKey(name = "fk_subsub")) class SubSub extends Sub { @ManyToOne(optional = false) Sub must; @ManyToMany Set<Root> ren; }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class Other extends Root { @OneToOne SubSub one; }

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class R { @Id long id; int a; @Column int b; }
@Entity class S extends R { int c; @Column int d; @Basic(optional = false) String e; @ManyToOne(optional = false) T t; @Basic int f; }
@Entity class T { @Id long id; }

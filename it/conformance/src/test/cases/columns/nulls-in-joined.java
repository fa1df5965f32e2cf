@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id long id; int a; }
@Entity class S extends R { int b; @Column int c; @Basic(optional = false) String d; @ManyToOne(optional = false) R e; @Column(nullable = false) String f; @Basic int g; }

@Entity class R { @Id long id; int a; @Basic(optional = false) String aa; }
@Entity class S extends R { int b; @Column int c; @Basic(optional = false) String d; @ManyToOne R e; @Column(nullable = false) String f; @Basic int g; @Embedded E inner; @ManyToOne @JoinColumn(nullable = false) R h; }
@Embeddable class E { int x; @Column(nullable = false) int y; @Basic(optional = false) String z; }

@Entity class P extends B { @Id long id; int a; @Column int b; @Column(name = "n") int c; @Column(nullable = false) int d; @Column(nullable = true) int e; @Basic int f; @Basic(optional = true) int g; @Basic(optional = false) int h; @Basic(optional = false) @Column(nullable = true) int i; @Basic @Column int j; @Column(length = 3) char k; @Embedded V v; }
@MappedSuperclass class B { int above; @Column int aboveColumn; @Basic int aboveBasic; }

@Embeddable class V { int inside; @Basic int basicInside; @Basic @Column int columnInside; @Basic(optional = false) int requiredInside; }

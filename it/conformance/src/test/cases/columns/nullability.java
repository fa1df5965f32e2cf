@Entity class Nulls {
    @Id long id; int a; @Column int b; @Column(name = "cc") int c; @Basic int d; @Basic(optional = false) String e; @Column(nullable = false) String f; @Basic(optional = false) @Column(nullable = true) String g;
    @Column(nullable = false) Integer h; Integer i; int[] j;
}

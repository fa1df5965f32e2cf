@Entity class P { @Id long id; boolean a; Boolean b; @Basic boolean c; @Basic(optional = false) Boolean d; @Column boolean e; @Column(nullable = false) Boolean f; }

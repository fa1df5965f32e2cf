@Entity class P { @Id long id; @Column(name = "x", insertable = false, updatable = false) @Formula("1") Integer g; @Formula("2") Integer h; @ManyToOne @JoinFormula("id") P p; }

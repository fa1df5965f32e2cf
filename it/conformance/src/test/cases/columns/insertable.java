@Entity class E { @Id long id; @Column(insertable = false, updatable = false) String a; @Column(name = "") String b; }

@Entity @DiscriminatorColumn(name = "kind", length = 10) @DiscriminatorValue("r") class R { @Id long id; String common; }
@Entity @DiscriminatorValue("a") class A extends R { String a; @Column(unique = true) String code; @ManyToOne R r; @OneToOne R one; }
@Entity @DiscriminatorValue("b") class B extends A { Integer b; @ElementCollection Set<String> tags; }

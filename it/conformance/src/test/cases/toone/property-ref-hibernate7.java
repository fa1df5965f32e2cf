@Embeddable class FullName { String given; @Column(name = "family_name", length = 40) String family; }
@Entity class Person { @Id int id; @Column(name = "ssn", length = 11, unique = true) String socialSecurityNumber; @Column(unique = true) Long badge; }
@Entity class A { @Id long id; @ManyToOne @PropertyRef("socialSecurityNumber") Person person; }
@Entity class B { @Id long id; @OneToOne @PropertyRef("socialSecurityNumber") Person person; }
@Entity class C { @Id long id; @ManyToOne @JoinColumn(name = "person_ssn") @PropertyRef("socialSecurityNumber") Person person; }
@Entity class D { @Id long id; @ManyToOne(optional = false) @JoinColumn(name = "badge_no", foreignKey = @ForeignKey(name = "fk_badge")) @PropertyRef("badge") Person person; }
@Entity class E { @Id long id; @ManyToOne @PropertyRef("badge") @OnDelete(action = OnDeleteAction.CASCADE) Person person; }

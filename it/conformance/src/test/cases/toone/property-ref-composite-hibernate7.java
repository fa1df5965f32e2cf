@Embeddable class FullName { String given; @Column(name = "family_name", length = 40) String family; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"given", "family_name"})) class Person { @Id int id; @Embedded FullName name; }
@Entity class A { @Id long id; @ManyToOne @JoinColumn(name = "given") @JoinColumn(name = "family") @PropertyRef("name") Person person; }

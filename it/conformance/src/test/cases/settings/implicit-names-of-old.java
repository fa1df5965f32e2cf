@Embeddable class Address { String street; @ElementCollection Set<String> lines; @ManyToMany List<Country> visited; }
@Entity(name = "Land") @Table(name = "country_table") class Country { @Id long id; @ElementCollection List<String> names; @OneToMany Set<Person> people; @OneToMany @JoinColumn List<Person> direct; }
@Entity @Table(name = "`people`") class Person { @Id long id; Address home; @ManyToMany Set<Country> countries; @ManyToMany(mappedBy = "countries2") Set<Country2> inverse; @ElementCollection Map<String, Integer> counts; @ManyToOne Country country; }
@Entity class Country2 { @Id long code; @ManyToMany Set<Person> countries2; @ManyToMany Set<Country2> own; }

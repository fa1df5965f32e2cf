@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id Long billingVat; }
@Entity @Table(name = "`grossName`") class Country extends Vehicle { @ElementCollection Map<String, String> smallCount; @ManyToOne Country otherCountry; }
@Entity @Table(name = "next_name") class Crew extends Country { @ManyToMany Set<Country> deepVat; @OneToOne Crew oneCrew; }
@Entity @Table(name = "`alsoQuoted`") class Person { @Id Long personId; @ElementCollection Set<String> manyTexts; @ManyToOne Crew theCrew; @OneToMany Set<Person> morePeople; }
@Entity @Table(name = "`derivedKey`") class Passport { @Id @OneToOne Person thePerson; @ManyToMany Set<Passport> allOthers; }
@Entity class Visa { @Id long id; @ManyToOne Passport thePassport; @OneToMany @JoinColumn Set<Passport> somePassports; }
@Entity @SecondaryTable(name = "`moreOfIt`") class Twofold { @Id long theId; @Column(table = "`moreOfIt`") String someText; }

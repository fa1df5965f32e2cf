@Entity class Person { @Id long id; @ManyToMany Set<Person> friends; @ManyToMany(mappedBy = "friends") Set<Person> friendOf; @OneToMany Set<Person> children; }

@Entity class Person { @Id long id; @ManyToMany Set<Person> friends; }

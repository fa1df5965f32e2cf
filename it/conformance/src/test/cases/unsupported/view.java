@Entity class Person { @Id long id; String name; boolean active; }
@Entity @View(query = "select id, name from Person where active") class ActivePerson { @Id long id; String name; }

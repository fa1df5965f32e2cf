interface Named { String getName(); }
@Embeddable class Person implements Named { String name; public String getName() { return name; } }
@Entity class House { @Id int id; @org.hibernate.annotations.Target(Person.class) Named owner; }

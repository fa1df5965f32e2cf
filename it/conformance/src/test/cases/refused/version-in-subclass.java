@Entity class Animal { @Id long id; }
@Entity class Dog extends Animal { @Version int version; }

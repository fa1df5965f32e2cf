@Entity @Inheritance class Animal { @Id long id; String name; } @Entity class Dog extends Animal { String bark; }

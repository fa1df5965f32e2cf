class Animal { long id; String name; } class Dog extends Animal { String bark; } @Entity @DiscriminatorValue("annotated") class Cat extends Animal { String meow; }

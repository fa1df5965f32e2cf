class Animal { long id; String name; } class Dog extends Animal { String bark; } class Cat extends Animal { String meow; }

class A { long id; B b; } class B { long id; }

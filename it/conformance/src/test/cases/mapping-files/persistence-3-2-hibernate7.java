class A { long id; B b; Instant at; int amount; Set<String> words; } class B { long id; }

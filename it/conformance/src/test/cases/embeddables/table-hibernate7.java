@Embeddable class Address { String street; @Embedded Geo geo; @ManyToOne Country country; @ElementCollection Set<String> lines; int floor; }
@Embeddable class Geo { double latitude; @Column(nullable = false) double longitude; }
@Embeddable class Shape { String colour; } 
@Embeddable class Circle extends Shape { int radius; }
@Entity class Country { @Id long id; }
@Entity @SecondaryTable(name = "moreOf") class Person { @Id long id; String name; @EmbeddedTable("moreOf") @Embedded Address address; }
@MappedSuperclass class Base { @Id long id; @EmbeddedTable("shapes") Shape shape; }
@Entity @SecondaryTable(name = "shapes") class Thing extends Base { }

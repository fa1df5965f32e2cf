// From Hibernate 7.4 on the annotation of a class is the one of its collections, too.
@Entity @SoftDelete class Sensor { @Id Long id; @ManyToMany List<Sensor> many; @ElementCollection Set<String> texts; @OneToMany Set<Place> places; @OneToMany(mappedBy = "sensor") Set<Reading> readings; @ManyToMany @SoftDelete(columnName = "gone") Set<Place> own; }
@Entity class Place { @Id long id; @ManyToMany(mappedBy = "many") Set<Gauge> gauges; }
@Entity class Gauge { @Id long id; @ManyToMany Set<Place> many; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class Reading { @Id long id; @ManyToOne Sensor sensor; @ManyToMany(mappedBy = "readings") Set<Chart> charts; }
@Entity class Chart { @Id long id; @ManyToMany Set<Reading> readings; }
@MappedSuperclass @SoftDelete(columnName = "dropped") abstract class Base { @ElementCollection Set<String> inherited; }
@Entity class Derived extends Base { @Id long id; @ElementCollection Set<String> own; @ManyToMany Map<String, Place> map; }
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @SoftDelete class Root { @Id long id; @ElementCollection Set<String> texts; }
@Entity class Leaf extends Root { @ElementCollection Set<String> more; }
@Embeddable class Part { @ElementCollection Set<String> notes; }
@Entity @SoftDelete class Whole { @Id long id; @Embedded Part part; }

// The schema is created, though no table stands in it.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(schema = "parcels") abstract class Parcel { @Id Long id; }
@Entity class Letter extends Parcel { }
@Entity @Subselect("select 1 as id") @Table(schema = "views") class Total { @Id Long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(schema = "alone") abstract class Alone { @Id Long id; }

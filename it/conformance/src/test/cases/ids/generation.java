@Entity class Auto { @Id @GeneratedValue Long id; }
@Entity class Seq { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) int id; }
@Entity class Ident { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class IdentInt { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }
@Entity class Uu { @Id @GeneratedValue UUID id; }
@Entity class Uu2 { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class Uu3 { @Id @UuidGenerator UUID id; }
@Entity class Named { @Id @GeneratedValue(generator = "mySeq") Long id; }
@Entity class TableId { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }

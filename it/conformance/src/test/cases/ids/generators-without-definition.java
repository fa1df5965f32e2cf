@Entity class Text { @Id @GeneratedValue String id; }
@Entity class Named { @Id @GeneratedValue(generator = "uuid-text") String id; }
@Entity class Uuid { @Id @GeneratedValue(generator = "uuids") UUID id; }
@Entity class Moment { @Id @GeneratedValue java.util.Date id; }
@Entity class ByIncrement { @Id @GeneratedValue(generator = "increment") Long id; }
@Entity class ByShouting { @Id @GeneratedValue(generator = "INCREMENT") Long id; }
@Entity class ByUuid { @Id @GeneratedValue(generator = "uuid2") String id; }
@Entity class ByNobody { @Id @GeneratedValue(generator = "assigned") Long id; }
@Entity class ByNumber { @Id @GeneratedValue(generator = "sequence") Long id; }
@Entity class ByNature { @Id @GeneratedValue(generator = "native") Long id; }
@Entity class ByDatabase { @Id @GeneratedValue(generator = "identity") Long id; }
@Entity class ByTable { @Id @GeneratedValue(generator = "enhanced-table") Long id; }

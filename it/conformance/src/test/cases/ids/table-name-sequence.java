@Entity @Table(name = "tbl") class Renamed { @Id @GeneratedValue Long id; }

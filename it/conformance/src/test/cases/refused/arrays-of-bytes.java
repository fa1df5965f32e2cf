@Entity class P { @Id long id; List<byte[]> parts; }

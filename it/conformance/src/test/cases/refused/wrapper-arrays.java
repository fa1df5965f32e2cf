@Entity class P { @Id long id; Byte[] bytes; Character[] letters; }

@Entity class P { @Id long id; Byte[] bytes; Character[] chars; Integer[] numbers; @Column(length = 40) Character[] few; }

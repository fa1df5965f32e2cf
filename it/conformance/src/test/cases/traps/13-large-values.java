@Entity
class Sample {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    byte[] bytes;

    @Column(length = 20000000)
    String longText;

    byte[] plain;
}

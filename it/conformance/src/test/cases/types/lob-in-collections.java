@Entity class P { @Id long id; @ElementCollection @Lob List<String> texts; @ElementCollection @Lob Set<byte[]> blobs; @ElementCollection @Lob Map<String, String> map; @Embedded E e; }
@Embeddable class E { @Lob String within; }

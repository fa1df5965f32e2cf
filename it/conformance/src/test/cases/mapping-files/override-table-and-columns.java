@Entity @Table(name = "annotated", uniqueConstraints = @UniqueConstraint(columnNames = "kept")) class E {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
    @Column(name = "annotated_name", nullable = false) String replaced; @Column(length = 20, nullable = false) String kept;
    @Enumerated(EnumType.STRING) Color color; @Enumerated(EnumType.STRING) Color same; @Transient String backAgain;
}
enum Color { RED, GREEN }

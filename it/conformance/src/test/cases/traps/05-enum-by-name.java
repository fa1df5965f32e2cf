@Entity
class Sample {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Letter letter;
}

enum Letter {
    A,
    B
}

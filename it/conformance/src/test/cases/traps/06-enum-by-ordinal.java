@Entity
class Sample {
    @Id
    Long id;

    Letter letter;
}

enum Letter {
    A,
    B
}

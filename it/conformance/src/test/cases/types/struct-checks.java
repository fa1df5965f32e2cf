@Entity class P {
    @Id long id;
    State state;
    @Column(nullable = false) State required;
}
@Embeddable @Struct(name = "state") class State {
    @Column(nullable = false) String name;
    @Enumerated Level level;
    @Column(nullable = false) @Enumerated(EnumType.STRING) Level other;
    @Basic(optional = false) Boolean open;
    int number;
}
enum Level { LOW, HIGH }

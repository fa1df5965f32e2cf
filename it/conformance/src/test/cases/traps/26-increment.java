@Entity
class Sample {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g")
    @SequenceGenerator(name = "g", allocationSize = 7)
    Long id;
}

@Entity
class Sample {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "g", sequenceName = "s", allocationSize = 1)
    Long id;
}

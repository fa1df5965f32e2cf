@Entity
class Sample {
    @Id
    Long id;

    @ManyToOne
    Target target;

    @ManyToOne
    @JoinColumn(columnDefinition = "varchar(40)")
    Target other;
}

@Entity
class Target {
    @Id
    @Column(length = 40)
    @Check(constraints = "code <> ''")
    String code;
}

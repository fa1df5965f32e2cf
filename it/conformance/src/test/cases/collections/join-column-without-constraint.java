@Entity class Purchase {
    @Id long id;

    @ElementCollection
    @CollectionTable(
            name = "notes",
            joinColumns = @JoinColumn(name = "purchase", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    List<String> notes;

    @ElementCollection
    @CollectionTable(
            name = "labels",
            joinColumns = @JoinColumn(name = "purchase", foreignKey = @ForeignKey(name = "fk_of_column")),
            foreignKey = @ForeignKey(name = "fk_of_table"))
    Set<String> labels;

    @ManyToMany
    @JoinTable(
            name = "goods",
            joinColumns = @JoinColumn(name = "purchase", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            inverseJoinColumns = @JoinColumn(name = "good", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Set<Good> goods;

    @ManyToMany
    @JoinTable(
            name = "gifts",
            joinColumns = @JoinColumn(name = "purchase", foreignKey = @ForeignKey(name = "fk_gifts_purchase")),
            inverseJoinColumns = @JoinColumn(name = "good", foreignKey = @ForeignKey(name = "fk_gifts_good")),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Good> gifts;

    @ManyToMany
    @JoinTable(
            name = "returns",
            joinColumns = @JoinColumn(name = "purchase", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            foreignKey = @ForeignKey(name = "fk_returns"))
    Set<Good> returned;
}
@Entity class Good { @Id long id; }

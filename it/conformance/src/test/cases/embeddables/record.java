@Embeddable record Range2(int fromDay, @Column(name = "until_day", nullable = false) int untilDay) {}
@Entity class P { @Id long id; Range2 range2; }

@Entity class Arrays1 {
    @Id long id; String[] texts; List<String> list; Set<Integer> numbers; int[] ints; UUID[] uuids; Collection<BigDecimal> sums; double[] ds;
    SortedSet<Long> sorted; @Column(length = 7) List<String> shortTexts; List<Kind> kinds; @Enumerated(EnumType.STRING) Kind[] named;
}
enum Kind { A, B }

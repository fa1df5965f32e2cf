@Entity class Things { @Id long id; Thing thing; Period period; YearMonth yearMonth; MonthDay monthDay; java.net.URI uri; BitSet bits; Serializable anything; }
class Thing implements Serializable { int x; }

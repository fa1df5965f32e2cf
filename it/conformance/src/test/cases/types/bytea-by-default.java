@Entity class P { @Id long id; Period a; YearMonth b; MonthDay c; java.net.URI d; BitSet e; EnumSet<Month> f; Serializable g; Thing h; java.net.Inet4Address i; java.net.InetAddress j; HashMap<String, String> k; Properties l; }
class Thing implements Serializable { int x; }

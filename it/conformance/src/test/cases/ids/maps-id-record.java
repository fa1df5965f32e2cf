@Embeddable record EntryKey(String url, int count) implements Serializable { }
@Embeddable record SortedKey(int count, String url) implements Serializable { }
@Embeddable class PlainKey implements Serializable { String url; int count; }
@Entity class Entry { @EmbeddedId EntryKey key; }
@Entity class Ledger { @EmbeddedId EntryKey key; @MapsId @OneToOne Entry entry; }
@Entity class Sheet { @EmbeddedId EntryKey key; @MapsId @OneToOne @JoinColumn(name = "u", referencedColumnName = "url") @JoinColumn(name = "c", referencedColumnName = "count") Entry entry; }
@Entity class Plain { @EmbeddedId PlainKey key; }
@Entity class PlainLedger { @EmbeddedId PlainKey key; @MapsId @OneToOne Plain entry; }
@Entity class Line { @EmbeddedId LineKey key; @MapsId("entry") @ManyToOne Entry entry; }
@Embeddable class LineKey implements Serializable { int number; EntryKey entry; }
@Entity class RecordLine { @EmbeddedId RecordLineKey key; @MapsId("entry") @ManyToOne Entry entry; }
@Embeddable record RecordLineKey(int number, EntryKey entry) implements Serializable { }
@Entity class Note { @Id long id; @ManyToOne Ledger ledger; @OneToMany Set<Ledger> ledgers; @ElementCollection Set<String> texts; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @EmbeddedId EntryKey key; @ElementCollection Set<String> texts; }
@Entity class Derived extends Base { @ManyToOne Base base; @OneToMany List<Note> notes; @ElementCollection Set<String> more; }
@Entity class BaseLedger { @EmbeddedId EntryKey key; @MapsId @OneToOne Base entry; }

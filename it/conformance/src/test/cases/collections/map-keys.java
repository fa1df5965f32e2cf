@Entity class K { @Id long id; }
@Embeddable class Key implements Serializable { String a; int b; }
enum Color { RED, BLUE }
@Entity class M {
    @Id long id; @ElementCollection @MapKeyColumn(name = "thekey", length = 20) Map<String, String> a; @ElementCollection Map<Color, String> b; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, String> c;
    @ElementCollection Map<K, String> d; @ElementCollection @MapKeyJoinColumn(name = "kk") Map<K, Integer> e; @ElementCollection Map<Key, String> f; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<java.util.Date, String> g;
    @ElementCollection @AttributeOverride(name = "key.a", column = @Column(name = "ka")) Map<Key, String> h;
}

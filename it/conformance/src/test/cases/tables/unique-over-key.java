@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_named", columnNames = { "b", "a" })) @IdClass(K.class) class P { @Id long a; @Id int b; }
class K implements Serializable { public long a; public int b; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = { "id" })) class Q { @Id long id; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_r", columnNames = { "id" })) class R { @Id long id; }
@Entity class U { @Id @Column(unique = true) long id; }
@Entity @Table(indexes = @Index(name = "ix_v", columnList = "id", unique = true)) class V { @Id long id; }

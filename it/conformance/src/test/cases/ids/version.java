@Entity class V { @Id long id; @Version int version; }
@Entity class W { @Id long id; @Version Integer version; }
@Entity class X { @Id long id; @Version Instant version; }
@Entity class Y { @Id long id; @Version @Column(name = "vv") long version; }

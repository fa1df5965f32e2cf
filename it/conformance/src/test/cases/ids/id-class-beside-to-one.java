@Entity class Player { @EmbeddedId PlayerKey key; }
@Embeddable record PlayerKey(int number) implements Serializable { }
@Entity class Team { @Id long id; }
@Entity @IdClass(MatchKey.class) class Match { @Id @ManyToOne Player home; @Id int day; }
class MatchKey implements Serializable { PlayerKey home; int day; }
@Entity @IdClass(MemberKey.class) class Member { @Id @ManyToOne Team team; @Id int place; }
class MemberKey implements Serializable { long team; int place; }

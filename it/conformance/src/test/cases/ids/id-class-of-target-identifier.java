@Entity class Plan { @Id @Column(length = 20) String code; @OneToMany(mappedBy = "plan") List<Rate> rates; }
@Entity class Boss { @Id int number; }
class RateKey implements Serializable { public String plan; public String id; public long boss; }
@Entity @IdClass(RateKey.class) class Rate { @Id @ManyToOne @JoinColumn(name = "of_plan", nullable = false) Plan plan; @Id @Column(length = 20) String id; @Id @ManyToOne Boss boss; }
@Entity @IdClass(RateKey.class) class Share { @Id @OneToOne Plan plan; @Id String id; @Id @OneToOne @JoinColumn(name = "\"of boss\"") Boss boss; }
class FeeKey implements Serializable { public String getPlan() { return null; } public void setPlan(String plan) {} public String getId() { return null; } public void setId(String id) {} }
@Entity @IdClass(FeeKey.class) class Fee {
    @Id @ManyToOne @JoinColumn(name = "of_plan") Plan getPlan() { return null; } void setPlan(Plan plan) {}
    @Id @Column(name = "id", length = 20) String getId() { return null; } void setId(String id) {}
}
class HolderKey implements Serializable { public Plan plan; public int id; }
@Entity @IdClass(HolderKey.class) class Holder { @Id @OneToOne @JoinColumn(name = "of_plan") Plan plan; @Id int id; }

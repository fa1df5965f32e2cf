@Entity class Topic { @Id @Column(length = 36) String id; }
@Entity @IdClass(Key1.class) class Unnamed { @Id @ManyToOne Topic topic; String text; }
class Key1 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key2.class) class UnnamedOneToOne { @Id @OneToOne Topic topic; String text; }
class Key2 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key3.class) class Numbered { @Id @ManyToOne @JoinColumn(name = "of_topic") Topic topic; @Id int number; String text; }
class Key3 implements Serializable { String topic; int number; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key4.class) class Named { @Id @ManyToOne @JoinColumn(name = "of_topic") Topic topic; String text; }
class Key4 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key5.class) class Referring { @Id @ManyToOne @JoinColumn(name = "of_topic", referencedColumnName = "id") Topic topic; String text; }
class Key5 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key6.class) class Defined { @Id @ManyToOne @JoinColumn(name = "of_topic", columnDefinition = "varchar(99)") Topic topic; String text; }
class Key6 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key7.class) class Unconstrained { @Id @ManyToOne @JoinColumn(name = "of_topic", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Topic topic; String text; }
class Key7 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key8.class) class OneToOneNamed { @Id @OneToOne @JoinColumn(name = "of_topic") Topic topic; String text; }
class Key8 implements Serializable { String topic; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key9.class) class Twice { @Id @ManyToOne @JoinColumn(name = "of_topic") Topic topic; @Id @ManyToOne @JoinColumn(name = "of_other") Topic other; String text; }
class Key9 implements Serializable { String topic; String other; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }

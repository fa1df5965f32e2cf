interface Named {}
@Entity class T implements Named { @Id long id; }
@Entity class S { @Id long id; @ManyToOne(targetEntity = T.class) Named named; }

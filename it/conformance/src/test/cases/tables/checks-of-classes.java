@Entity @Check(constraints = "1 > 0") class Point { @Id long id; }
@Entity @Check(constraints = "length(label) > 0 or weight > 1") class Posting extends Point { double weight; String label; }
@Entity @SecondaryTable(name = "more") @Check(name = "c_more", constraints = "width > 0 and height > 0") @Check(constraints = "label <> 'width'") class Box { @Id long id; String label; @Column(table = "more") int width; @Column(table = "more") int height; }

@Entity class P { @Id long id; @Embedded Unmarked a; Marked b; }
class Unmarked { String inUnmarked; }
@Embeddable class Marked { int inMarked; }

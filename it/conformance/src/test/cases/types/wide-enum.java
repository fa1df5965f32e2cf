enum Wide { A, B, C, D, E, F, G, H }
@Entity class T { @Id Wide id; Wide other; @ManyToOne T parent; @ElementCollection Map<Wide, Wide> map; }

@Entity
class Playlist {
    @Id
    Long id;

    @ElementCollection
    @ListIndexBase(1)
    List<String> titles;

    @ElementCollection
    @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
    List<String> authors;

    @ManyToMany
    @ListIndexBase(2)
    @OrderColumn(name = "place")
    List<Playlist> next;

    @ManyToMany
    @JoinTable(name = "playlist_similar")
    @Bag
    List<Playlist> similar;
}

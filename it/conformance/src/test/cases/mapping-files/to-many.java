class Purchase { long id; List<Line> lines; Set<Line> joined; List<Line> ordered; Map<String, Line> keyed; Map<Color, Line> byColor; Set<Tag> tags; Collection raw; }
class Line { long id; Purchase order; String sku; } class Tag { long id; Set<Purchase> orders; }
enum Color { RED, GREEN }

class E { long id; Color ordinal; Color text; Date day; Date moment; Calendar clock; String story; byte[] image; Integer wide; UUID uuid; }
enum Color { RED, GREEN }

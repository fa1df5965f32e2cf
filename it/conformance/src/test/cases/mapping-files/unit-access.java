class Field { long id; String name; public String getName() { return name; } public void setName(String n) { } public String getOther() { return ""; } public void setOther(String o) { } }
class Property { private long id; private String name; public long getId() { return id; } public void setId(long id) { } public String getTitle() { return name; } public void setTitle(String n) { } }

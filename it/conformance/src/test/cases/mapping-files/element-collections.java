class Purchase { long id; Set<String> notes; List<Color> colors; Map<String, Integer> counts; Set<Address> addresses; Map<Color, Address> byColor; List<Date> days; }
class Address { String street; String city; } enum Color { RED, GREEN }

class Base { long id; String name; Other other; }
class E extends Base { String own; }
class Other { long id; }

class E { long id; String a; String camelCase; }

class OfEntity { long id; } class OfAttribute { long id; } class OfFile { long id; } class OfTable { long id; } class Auto { Long id; } class Uuid { UUID id; }

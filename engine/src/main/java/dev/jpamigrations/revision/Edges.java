package dev.jpamigrations.revision;

/** Which relations between revisions a question is about. */
enum Edges {
    /** What a revision follows: the lines that branches are made of. */
    PARENTS,
    /** Whatever must be applied before it. */
    REQUIREMENTS
}

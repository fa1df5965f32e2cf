package dev.jpamigrations.processor.rule;

import java.util.List;

/** One thing that may be wrong with a model. */
interface Rule {

    /** The word that its findings carry, by which it is documented and silenced. */
    String code();

    /** What is wrong with the types under judgement; empty where nothing is. */
    List<Finding> check(Model model);
}

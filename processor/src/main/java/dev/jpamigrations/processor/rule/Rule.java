package dev.jpamigrations.processor.rule;

import java.util.List;

/** One thing that may be wrong with a model. */
interface Rule {

    /** What is wrong with the types under judgement; empty where nothing is. */
    List<Finding> check(Model model);
}

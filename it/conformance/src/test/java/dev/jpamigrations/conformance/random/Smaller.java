package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is smaller than a list. */
final class Smaller {

    private Smaller() {}

    /** The list without one element, for each; then the list with one element made smaller, in every way. */
    static <T> List<List<T>> ofEach(List<T> whole, Function<T, List<T>> smaller) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            List<T> rest = new ArrayList<>(whole);
            rest.remove(i);
            all.add(rest);
        }
        for (int i = 0; i < whole.size(); i++) {
            for (T less : smaller.apply(whole.get(i))) {
                List<T> rest = new ArrayList<>(whole);
                rest.set(i, less);
                all.add(rest);
            }
        }
        return all;
    }
}

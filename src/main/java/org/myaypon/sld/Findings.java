package org.myaypon.sld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.data.Problem;

/** What a style file asks for and does not get, each told once a rule, with the rule's name, line and column. */
final class Findings {

    /** More would bury the first, and the rest is mostly more of the same. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> told = new HashMap<>();
    private String rule = "";
    private int leftOut;

    /** Findings in a file of this name. */
    Findings(String file) {
        this.file = file;
    }

    /** Says which rule what follows is in: its name, or its number. */
    void enter(String newRule) {
        rule = newRule;
    }

    void add(Element at, String what, String fix) {
        if (told.merge(rule + '\n' + what, 1, Integer::sum) > 1) {
            return;
        }
        if (problems.size() >= MOST) {
            leftOut++;
            return;
        }
        problems.add(new Problem(what, where(at), fix));
    }

    /** Notes an element that has no meaning where it stands. */
    void unknown(Element at, String in) {
        add(at, "<" + at.name() + "> in <" + in + "> is not known and is passed over", "Remove it");
    }

    /** Notes every child that is not one of these. */
    void allow(Element parent, List<String> known) {
        for (Element child : parent.children()) {
            if (!child.isStandard() || !known.contains(child.name())) {
                unknown(child, parent.name());
            }
        }
    }

    private String where(Element at) {
        return file + (rule.isEmpty() ? "" : ", rule " + rule) + ", line " + at.line() + ", column " + at.column();
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (leftOut > 0) {
            all.add(new Problem(leftOut + " more of what the style asks for is not followed", file, ""));
        }
        return all;
    }
}

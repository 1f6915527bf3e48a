package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.template.FilledText.Span;

/** The work of filling one line of a text with values. */
final class PatternFilling {

    private final TextValues values;
    private final PatternFindings findings;
    private boolean sawVariable;
    private boolean holds = true;

    PatternFilling(TextValues values, PatternFindings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** The spans of a line; none, when the line is to be left out, is told by {@link #isNothing}. */
    List<Span> fill(List<PatternPart> parts) {
        List<Span> spans = new ArrayList<>();
        for (PatternPart part : parts) {
            if (part instanceof PatternPart.Part optional) {
                holds = true;
                List<Span> inner = fill(optional.parts());
                if (holds) {
                    spans.addAll(inner);
                }
            } else if (part instanceof PatternPart.Slip slip) {
                sawVariable = true;
                findings.at(slip.where());
                TextExpression.Written written = slip.expression().write(values, findings);
                holds &= written.present();
                spans.add(new Span(written.text(), slip.look()));
            } else if (part instanceof PatternPart.Literal literal) {
                spans.add(new Span(literal.text(), literal.look()));
            }
        }
        return spans;
    }

    /** Whether a line is left out: it had nothing but variables without a value. */
    boolean isNothing(List<Span> filled) {
        return sawVariable && filled.stream().allMatch(span -> span.text().isBlank());
    }
}

package org.myaypon.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.myaypon.template.FilledText.Span;

/** The work of filling one line of a text with values. */
final class PatternFilling {

    /** Signs between two values, with the spaces around them. */
    private static final Pattern PARTING = Pattern.compile("[\\s.,;:·|/–—၊။-]+");

    private final TextValues values;
    private final PatternFindings findings;
    private boolean sawVariable;
    private boolean holds = true;

    PatternFilling(TextValues values, PatternFindings findings) {
        this.values = values;
        this.findings = findings;
    }

    /**
     * A piece of a line.
     *
     * @param span its letters
     * @param kind where they come from
     */
    private record Piece(Span span, Kind kind) {
        private static final Piece NOTHING = new Piece(new Span("", Emphasis.NONE), Kind.NOTHING);

        /** Whether it only parts what stands before it from what stands behind it. */
        private boolean parts() {
            return kind == Kind.WORDS && PARTING.matcher(span.text()).matches();
        }
    }

    /** Where a piece comes from. */
    private enum Kind {
        /** The template. */
        WORDS,
        /** A variable with a value. */
        VALUE,
        /** A variable without one, or brackets that are left out. */
        NOTHING
    }

    /** The spans of a line; none, when the line is to be left out, is told by {@link #isNothing}. */
    List<Span> fill(List<PatternPart> parts) {
        List<Piece> pieces = pieces(parts);
        if (pieces.stream().anyMatch(piece -> piece.kind() == Kind.VALUE)) {
            trim(pieces);
            Collections.reverse(pieces);
            trim(pieces);
            Collections.reverse(pieces);
        }
        return pieces.stream().map(Piece::span).toList();
    }

    /** Takes off signs that would part nothing from the first value. */
    private static void trim(List<Piece> pieces) {
        boolean nothing = false;
        while (!pieces.isEmpty()
                && (pieces.get(0).kind() == Kind.NOTHING
                        || (nothing && pieces.get(0).parts()))) {
            nothing = true;
            pieces.remove(0);
        }
    }

    private List<Piece> pieces(List<PatternPart> parts) {
        List<Piece> pieces = new ArrayList<>();
        for (PatternPart part : parts) {
            if (part instanceof PatternPart.Part optional) {
                holds = true;
                List<Piece> inner = pieces(optional.parts());
                pieces.addAll(holds ? inner : List.of(Piece.NOTHING));
            } else if (part instanceof PatternPart.Slip slip) {
                sawVariable = true;
                findings.at(slip.where());
                TextExpression.Written written = slip.expression().write(values, findings);
                holds &= written.present();
                Kind kind = written.text().isBlank() ? Kind.NOTHING : Kind.VALUE;
                pieces.add(new Piece(new Span(written.text(), slip.look()), kind));
            } else if (part instanceof PatternPart.Literal literal) {
                pieces.add(new Piece(new Span(literal.text(), literal.look()), Kind.WORDS));
            }
        }
        return pieces;
    }

    /** Whether a line is left out: it had nothing but variables without a value. */
    boolean isNothing(List<Span> filled) {
        return sawVariable && filled.stream().allMatch(span -> span.text().isBlank());
    }
}

package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/**
 * A part of a whole, 0 to 1: people reached of those in need, village tracts reached of all. A part larger than its whole
 * stays as it is and is told; where the whole is 0 there is no share.
 *
 * @param part what is counted of the whole
 * @param whole the whole
 */
public record Share(Indicator part, Indicator whole) implements Indicator {

    public Share {
        Objects.requireNonNull(part);
        Objects.requireNonNull(whole);
    }

    @Override
    public String expression() {
        return "share(" + part.expression() + ", " + whole.expression() + ")";
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        Result<AreaValues> wholes = whole.values(rows);
        Result<AreaValues> parts = NoneOfTheWhole.counted(this, part.values(rows), wholes.value(), rows);
        List<Problem> problems = new ArrayList<>(parts.problems());
        problems.addAll(wholes.problems());
        AreaValues values = Arithmetic.reckoned(parts.value(), wholes.value(), Arithmetic.Sign.DIVIDED_BY)
                .counts(
                        parts.value().title() + " as a share of "
                                + wholes.value().title(),
                        expression());
        Shares.zeroWholes(wholes.value(), rows, expression()).ifPresent(problems::add);
        Shares.belowZero(values, rows).ifPresent(problems::add);
        Shares.aboveOne(values, rows).ifPresent(problems::add);
        return new Result<>(values, problems);
    }
}

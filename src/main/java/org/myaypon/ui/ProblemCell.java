package org.myaypon.ui;

import javafx.scene.control.ListCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.data.Problem;

/** A problem as a sentence, over as many lines as it needs. */
final class ProblemCell extends ListCell<Problem> {

    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);

    ProblemCell() {
        setWrapText(true);
        setPrefWidth(0);
        BurmeseText.follow(this, textProperty());
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        boolean blank = empty || problem == null;
        setText(blank ? "" : problem.sentence());
        setGraphic(blank ? null : icon);
    }
}

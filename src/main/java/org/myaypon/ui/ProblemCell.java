package org.myaypon.ui;

import java.util.function.Predicate;
import javafx.scene.Cursor;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.data.Problem;

/** A problem as a sentence, over as many lines as it needs. */
final class ProblemCell extends ListCell<Problem> {

    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    private final Tooltip shows = new Tooltip("Click, or press Enter, to see it on the page");
    private final Predicate<Problem> onPage;

    /**
     * A cell without a problem.
     *
     * @param onPage whether a problem speaks of an item of the page
     */
    ProblemCell(Predicate<Problem> onPage) {
        this.onPage = onPage;
        setWrapText(true);
        setPrefWidth(0);
        BurmeseText.follow(this, textProperty());
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        boolean blank = empty || problem == null;
        boolean shown = !blank && onPage.test(problem);
        setText(blank ? "" : problem.sentence());
        setGraphic(blank ? null : icon);
        icon.setIconCode(shown ? Feather.CROSSHAIR : Feather.ALERT_CIRCLE);
        setCursor(shown ? Cursor.HAND : Cursor.DEFAULT);
        setTooltip(shown ? shows : null);
    }
}

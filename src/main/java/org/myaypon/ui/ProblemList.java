package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.myaypon.data.Problem;

/** The problems of the map; a click or Enter on one shows the item of the sheet that it speaks of. */
final class ProblemList extends ListView<Problem> {

    private final ItemFinder finder;

    ProblemList(ReportModel model, ItemFinder finder) {
        super(model.problems());
        this.finder = finder;
        setId("problems");
        setAccessibleText("Problems");
        setAccessibleHelp("Enter shows on the page what a problem speaks of");
        getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE, "problem-list");
        setCellFactory(ignored -> cell());
        setPlaceholder(Placeholders.of(model, "Nothing to tell"));
        RowCopy.install(this, getSelectionModel(), getItems(), Problem::sentence);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(finder::show);
                event.consume();
            }
        });
    }

    private ProblemCell cell() {
        ProblemCell cell = new ProblemCell(finder::finds);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                finder.show(cell.getItem());
            }
        });
        return cell;
    }
}

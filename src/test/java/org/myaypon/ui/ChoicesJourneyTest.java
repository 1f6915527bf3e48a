package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

class ChoicesJourneyTest extends Journey {

    private ComboBox<?> values() {
        return (ComboBox<?>) window.getScene().lookup("#value");
    }

    @Test
    void theMappedColumnStaysChosenWhenAnotherProgramGivesTheTableAColumn() throws Exception {
        openMap();
        waitUntil("the columns are offered", () -> !values().getItems().isEmpty());
        Object mapped = values().getValue();
        int offered = values().getItems().size();
        Path table = folder.resolve("scores.csv");
        Files.write(
                table,
                Files.readAllLines(table).stream().map(line -> line + ",7").toList());
        waitUntil("the new column is offered", () -> values().getItems().size() > offered);
        assertEquals(mapped, values().getValue());
        assertEquals(mapped, values().getEditor().getText());
    }
}

package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.myaypon.indicator.Suggestion;

/** The lists of rows that a user decides about, a tab each: without an area, healed, and decided. */
final class DoctorTabs {

    private final DoctorModel doctor;
    private final ReportModel report;
    private final DecideView decide;
    private final Map<Tab, Runnable> looks = new LinkedHashMap<>();

    DoctorTabs(DoctorModel doctor, ReportModel report, DecideView decide) {
        this.doctor = doctor;
        this.report = report;
        this.decide = decide;
        unmatched();
        healed();
        decisions();
    }

    /** The tabs, those of rows without an area first. */
    List<Tab> tabs() {
        return List.copyOf(looks.keySet());
    }

    /** Looks at the row that is selected in a tab; tells whether its rows can be decided about. */
    boolean look(Tab tab) {
        looks.getOrDefault(tab, doctor::shut).run();
        return looks.containsKey(tab);
    }

    private void unmatched() {
        TableView<RowGroup> rows = table("unmatched-rows", doctor.unmatched(), "Every row has its area");
        rows.getColumns()
                .addAll(List.of(
                        number(RowGroup::rows),
                        Tables.column("Key", 152, RowGroup::handle),
                        Tables.column("Name", 128, RowGroup::name),
                        Tables.column("Why", 240, group -> group.outcome().reason()),
                        Tables.column("May mean", 240, this::suggested)));
        Tab tab = ReportView.tab("join-tab", "Unmatched", rows, doctor.unmatched(), DoctorTabs::rows);
        follow(tab, rows, RowGroup::handle, doctor::open);
    }

    private void healed() {
        TableView<RowGroup> rows = table("healed-rows", doctor.healed(), "No row needed healing");
        rows.getColumns()
                .addAll(List.of(
                        number(RowGroup::rows),
                        Tables.column("Key", 152, RowGroup::handle),
                        Tables.column("Area", 152, DoctorTabs::areas),
                        Tables.column("Why", 400, group -> group.outcome().reason())));
        Tab tab = ReportView.tab("healed-tab", "Healed", rows, doctor.healed(), DoctorTabs::rows);
        follow(tab, rows, RowGroup::handle, doctor::open);
    }

    private void decisions() {
        TableView<DecisionLine> lines = table("decisions", doctor.decisions(), "Nothing is decided yet");
        lines.getColumns()
                .addAll(List.of(
                        number(DecisionLine::rows),
                        Tables.column("Key", 152, DecisionLine::handle),
                        Tables.column("What", 280, DecisionLine::what),
                        Tables.column("Why", 240, line -> line.decision().why())));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                List.copyOf(lines.getSelectionModel().getSelectedItems())
                        .forEach(line -> doctor.takeBack(line.handle()));
            }
        });
        Tab tab = ReportView.tab("decisions-tab", "Decisions", lines, doctor.decisions(), List::size);
        follow(tab, lines, DecisionLine::handle, doctor::open);
    }

    private <T> TableView<T> table(String id, ObservableList<T> items, String empty) {
        return Tables.of(id, items, Placeholders.of(report, empty));
    }

    /** The row that is selected is looked at while its tab is shown; Enter goes on to deciding. */
    private <T> void follow(Tab tab, TableView<T> table, Function<T, String> name, Consumer<T> open) {
        Runnable look = () -> {
            T selected = table.getSelectionModel().getSelectedItem();
            if (selected == null) {
                doctor.shut();
            } else {
                open.accept(selected);
            }
        };
        looks.put(tab, look);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (tab.isSelected()) {
                look.run();
            }
        });
        KeptPlace.in(table, name);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                decide.enter();
                event.consume();
            }
        });
    }

    private String suggested(RowGroup rows) {
        return doctor.suggestions(rows).stream().map(Suggestion::sentence).collect(Collectors.joining("; "));
    }

    /** How many rows of the table stand in a list, one line for each key. */
    private static int rows(List<RowGroup> groups) {
        return groups.stream().mapToInt(RowGroup::rows).sum();
    }

    private static String areas(RowGroup rows) {
        return rows.outcome().areas().stream()
                .map(share -> share.weight() == 1
                        ? share.area()
                        : share.area() + " (" + Math.round(share.weight() * 100) + " %)")
                .collect(Collectors.joining(", "));
    }

    private static <T> TableColumn<T, String> number(Function<T, Integer> rows) {
        TableColumn<T, String> column =
                Tables.column("Rows", 64, line -> String.format(Locale.ROOT, "%,d", rows.apply(line)));
        column.setMinWidth(64);
        column.setMaxWidth(64);
        return column;
    }
}

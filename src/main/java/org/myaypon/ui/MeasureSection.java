package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.project.MapDocument;
import org.myaypon.project.TableRows;

/** What is mapped, of which rows, and for which areas. */
final class MeasureSection implements InspectorSection {

    private final ComboBox<String> value = new ComboBox<>();
    private final ComboBox<LevelChoice> level = new ComboBox<>();
    private final ComboBox<String> population = new ComboBox<>();
    private final FileField coverage;
    private final Button ownTable;
    private final TypedText where;
    private final SettingBox populationBox;
    private final SettingBox coverageBox;
    private final Node node;
    private final MeasureModel model;

    MeasureSection(Fields fields, MeasureModel model, ChoicesModel choices) {
        this.model = model;
        value.setEditable(true);
        fields.offer(value, choices.values());
        value.setPromptText("A column, distinct(…) or count()");
        BurmeseText.follow(value, value.getEditor().textProperty());
        level.getItems().setAll(LevelChoice.values());
        level.setConverter(Choices.words(LevelChoice::words));
        fields.offer(population, choices.populations());
        population.setConverter(Choices.words(Choices::column));
        TextField whereField = new TextField();
        whereField.setPromptText("All rows; else like sector = 'WASH'");
        where = fields.typed(whereField, model::setWhere);
        coverage = new FileField(
                "coverage-file", Wanted.COVERAGE.question(), "The map's own table", model::chooseCoverage);
        ownTable =
                Buttons.ofIcon("coverage-own", Feather.X, "Read coverage of the map's own table", model::dropCoverage);
        ownTable.getStyleClass().add(Styles.FLAT);
        coverage.getChildren().add(ownTable);
        fields.heed(value, model::setValue);
        fields.heed(level, model::setLevel);
        fields.heed(population, model::setPopulation);
        populationBox = fields.box(Setting.POPULATION, population);
        coverageBox = fields.box(Setting.COVERAGE, coverage);
        node = Fields.section(
                "Values",
                fields.box(Setting.VALUE, value),
                populationBox,
                coverageBox,
                fields.box(Setting.WHERE, whereField),
                fields.box(Setting.LEVEL, level));
        Fields.shown(populationBox, false);
        Fields.shown(coverageBox, false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        String shown = model.shown(map);
        value.setValue(shown);
        value.getEditor().setText(shown);
        where.show(map.table().where().orElse(""));
        level.setValue(LevelChoice.of(map.measure()));
        population.setValue(map.measure().population().orElse(""));
        coverage.show(map.measure().coverage().map(TableRows::file));
        Fields.shown(ownTable, map.measure().coverage().isPresent());
        Fields.shown(populationBox, MeasureModel.countsPeople(map));
        Fields.shown(coverageBox, MeasureModel.crosses(map));
    }
}

package org.myaypon.ui;

import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import org.myaypon.classify.Classing;
import org.myaypon.classify.ZeroClass;
import org.myaypon.project.Classes;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Silence;

/** How values become classes, and what becomes of areas that have nothing. */
final class ClassesSection implements InspectorSection {

    private static final int FEWEST = 2;
    private static final int MOST = 9;
    private static final double NARROW_PX = 88;

    private final ComboBox<String> method = new ComboBox<>();
    private final Spinner<Integer> count = new Spinner<>(FEWEST, MOST, 5);
    private final ComboBox<ZeroClass> zero = new ComboBox<>();
    private final ComboBox<Silence> unreported = new ComboBox<>();
    private final TypedText breaks;
    private final TypedText none;
    private final SettingBox countBox;
    private final SettingBox breaksBox;
    private final SettingBox linesBox;
    private final Node methodRow;
    private final Node noneRow;
    private final Node node;

    ClassesSection(Fields fields, ClassesModel model, HistogramModel histogram, ClassLinesModel lines) {
        TextField breaksField = new TextField();
        breaksField.setPromptText("0, 10, 50, 200");
        breaks = fields.typed(breaksField, model::setBreaks);
        TextField noneField = new TextField();
        noneField.setPromptText("0");
        none = fields.typed(noneField, model::setNone);
        method.getItems().setAll(Classing.methods());
        method.getItems().add(Classes.PLAIN);
        method.setConverter(Choices.words(Choices::method));
        count.setEditable(true);
        zero.getItems().setAll(ZeroClass.values());
        zero.setConverter(Choices.words(Choices::zero));
        unreported.getItems().setAll(Silence.values());
        unreported.setConverter(Choices.words(Choices::unreported));
        fields.heed(method, model::setMethod);
        fields.heed(count, model::setClassCount);
        fields.heed(zero, model::setZero);
        fields.heed(unreported, model::setUnreported);
        countBox = fields.box(Setting.CLASSES, count);
        breaksBox = fields.box(Setting.BREAKS, breaksField);
        methodRow = Fields.row(fields.box(Setting.METHOD, method), countBox, NARROW_PX);
        noneRow = Fields.row(fields.box(Setting.ZERO, zero), fields.box(Setting.NONE, noneField), NARROW_PX);
        linesBox = fields.box(Setting.CLASS_LINES, new ClassLinesView(fields, lines));
        lines.lines()
                .addListener((Observable changed) ->
                        Fields.shown(linesBox, !lines.lines().isEmpty()));
        node = Fields.section(
                "Classes",
                methodRow,
                breaksBox,
                new HistogramView(histogram),
                linesBox,
                noneRow,
                fields.box(Setting.UNREPORTED, unreported));
        Fields.shown(linesBox, false);
        Fields.shown(breaksBox, false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Fields.shown(node, map.style().isEmpty());
        Classes classes = map.classes();
        method.setValue(classes.method());
        count.getValueFactory().setValue(classes.count());
        breaks.show(classes.breaks().stream().map(Choices::number).collect(Collectors.joining(", ")));
        // Two values crossed have three classes each and colours of their own.
        boolean crossed = MeasureModel.crosses(map);
        boolean manual = !crossed && classes.method().equals(ClassesModel.MANUAL);
        Fields.shown(methodRow, !crossed);
        Fields.shown(noneRow, !crossed);
        Fields.shown(countBox, !manual && !classes.method().equals(ClassesModel.UNIQUE));
        Fields.shown(breaksBox, manual);
        zero.setValue(classes.nothing().zero());
        none.show(
                classes.nothing().none().isPresent()
                        ? Choices.number(classes.nothing().none().getAsDouble())
                        : "");
        unreported.setValue(classes.nothing().unreported());
    }
}

package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.myaypon.project.Frame;
import org.myaypon.project.MapDocument;

/** The projection, the scale, the net, and what the sheet shows. */
final class FrameSection implements InspectorSection {

    private final ComboBox<String> projection = new ComboBox<>();
    private final Label explanation = new Label();
    private final ComboBox<FrameModel.Net> net = new ComboBox<>();
    private final TypedText scale;
    private final TypedText areas;
    private final Node node;

    FrameSection(Fields fields, FrameModel model) {
        projection.setEditable(true);
        explanation.setId("projection-explained");
        explanation.setWrapText(true);
        explanation.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        net.getItems().setAll(FrameModel.Net.values());
        net.setConverter(Choices.words(Choices::net));
        TextField scaleField = new TextField();
        scaleField.setPromptText("As large as fits, or 1:2,500,000");
        scale = fields.typed(scaleField, model::setScale);
        TextField areasField = new TextField();
        areasField.setPromptText("All; else like Kachin, MMR015");
        areas = fields.typed(areasField, model::setAreas);
        fields.heed(projection, model::setProjection);
        fields.heed(net, model::setNet);
        node = Fields.section(
                "Frame",
                fields.box(Setting.FRAME_AREAS, areasField),
                fields.box(Setting.SCALE, scaleField),
                fields.box(Setting.PROJECTION, projection),
                explanation,
                fields.box(Setting.NET, net));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Frame frame = map.frame();
        String crs = frame.crs().orElse("auto");
        List<String> offered = new ArrayList<>(FrameModel.PROJECTIONS);
        if (!offered.contains(crs)) {
            offered.add(crs);
        }
        if (!projection.getItems().equals(offered)) {
            projection.getItems().setAll(offered);
        }
        projection.setValue(crs);
        projection.getEditor().setText(crs);
        explanation.setText(FrameModel.explanation(crs));
        scale.show(FrameModel.scale(frame));
        areas.show(String.join(", ", frame.areas()));
        net.setValue(FrameModel.Net.of(frame));
    }
}

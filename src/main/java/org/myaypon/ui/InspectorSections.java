package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays the parts of the inspector together, each with its model. */
final class InspectorSections {

    private final SessionModel session;
    private final InspectorModel inspector;
    private final InspectorModels models;
    private final Function<Wanted, Optional<Path>> ask;

    InspectorSections(
            SessionModel session,
            InspectorModel inspector,
            InspectorModels models,
            Function<Wanted, Optional<Path>> ask) {
        this.session = session;
        this.inspector = inspector;
        this.models = models;
        this.ask = ask;
    }

    /**
     * The inspector.
     *
     * @param attributes where layers are looked into for their attributes
     * @param saveStyle writes the choropleth as a style
     * @param compare begins to compare templates
     */
    InspectorView view(Lane attributes, Runnable saveStyle, Runnable compare) {
        Fields fields = new Fields(inspector);
        return new InspectorView(
                inspector,
                fields,
                List.of(
                        new ItemSection(fields, models.page()),
                        new WordsSection(fields, inspector),
                        new MeasureSection(
                                fields, new MeasureModel(inspector, models.choices(), ask), models.choices()),
                        new StyleSection(fields, inspector, models.styles(), models.areaStyle(), saveStyle),
                        classes(fields),
                        new ColorsSection(fields, inspector, models.palettes()),
                        new LabelsSection(fields, new LabelsModel(session, inspector)),
                        overlays(fields, attributes),
                        new FrameSection(fields, new FrameModel(inspector)),
                        new FiguresSection(fields, new FiguresModel(inspector)),
                        new RevisionSection(fields, new RevisionModel(session, inspector, ask)),
                        new PageSection(fields, inspector, models.choices(), compare)));
    }

    private InspectorSection classes(Fields fields) {
        return new ClassesSection(
                fields,
                new ClassesModel(session, inspector),
                new HistogramModel(session, inspector),
                new ClassLinesModel(session, inspector));
    }

    private InspectorSection overlays(Fields fields, Lane attributes) {
        OverlaysModel overlays = new OverlaysModel(inspector, attributes, ask);
        FormsModel forms = new FormsModel(inspector, overlays, models.choices());
        return new OverlaysSection(
                fields, overlays, new FormFields(fields, forms, models.choices()), layerStyle(fields, overlays), forms);
    }

    private LayerStyle layerStyle(Fields fields, OverlaysModel overlays) {
        return new LayerStyle(
                new StyleChoice(fields, models.styles(), "layer-style-choose", "Its look", overlays::setStyle),
                new StyleEditor("layer-style", fields, models.layerStyle()),
                models.styles(),
                models.layerStyle());
    }
}

package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays the parts of the inspector together, each with its model. */
final class InspectorSections {

    private final SessionModel session;
    private final InspectorModel inspector;
    private final ChoicesModel choices;
    private final PalettesModel palettes;
    private final Function<Wanted, Optional<Path>> ask;

    InspectorSections(
            SessionModel session,
            InspectorModel inspector,
            ChoicesModel choices,
            PalettesModel palettes,
            Function<Wanted, Optional<Path>> ask) {
        this.session = session;
        this.inspector = inspector;
        this.choices = choices;
        this.palettes = palettes;
        this.ask = ask;
    }

    /**
     * The inspector.
     *
     * @param attributes where layers are looked into for their attributes
     */
    InspectorView view(Lane attributes) {
        Fields fields = new Fields(inspector);
        return new InspectorView(
                inspector,
                fields,
                List.of(
                        new WordsSection(fields, inspector),
                        new MeasureSection(fields, new MeasureModel(inspector, choices, ask), choices),
                        classes(fields),
                        new ColorsSection(fields, inspector, palettes),
                        new LabelsSection(fields, new LabelsModel(session, inspector)),
                        overlays(fields, attributes),
                        new FrameSection(fields, new FrameModel(inspector)),
                        new PageSection(fields, inspector, choices)));
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
        return new OverlaysSection(fields, overlays, new FormsModel(inspector, overlays, choices), choices);
    }
}

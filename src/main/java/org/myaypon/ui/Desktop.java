package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.myaypon.data.Progress;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;

/** The desktop in a window: makes the models and the views, and lays them together. */
final class Desktop {

    private static final double MIN_WIDTH = 1000;
    private static final double MIN_HEIGHT = 680;

    private final Stage stage;
    private final List<Lane> lanes;
    private final SessionModel session;
    private final CommandsModel commands;
    private final DiskModel disk;
    private final CompareModel compare;
    private final Scene scene;

    /**
     * A desktop that is not shown yet.
     *
     * @param stage its window
     * @param folders where templates are
     * @param questions asks the user for files and decisions
     * @param writer writes a sheet, whole or not at all
     */
    Desktop(Stage stage, ProgramFolders folders, Questions questions, BiConsumer<ExportModel.Order, Progress> writer) {
        this.stage = stage;
        Lane making = new Lane("making maps");
        Lane reading = new Lane("reading documents");
        Lane looking = new Lane("looking into tables");
        Lane attributes = new Lane("looking into layers");
        Lane painting = new Lane("drawing the page");
        Lane exporting = new Lane("exporting");
        Lane comparing = new Lane("comparing templates");
        lanes = List.of(exporting, comparing, making, reading, looking, attributes, painting);
        Notices notices = new Notices();
        MapMaker maker = new MapMaker(folders);
        session = new SessionModel(maker, making, reading, notices);
        ExportModel export = new ExportModel(session, maker, folders, writer, exporting, notices);
        NewMapModel newMap = new NewMapModel(session);
        DropModel drop = new DropModel(session, newMap, reading, notices);
        commands = new CommandsModel(
                session, export, new PrintModel(session, exporting, notices, questions), drop, newMap, questions);
        SheetModel sheet = new SheetModel(session, painting, notices);
        PageEditModel page = new PageEditModel(session, new EditableTemplate(folders), notices);
        sheet.turner().numberProperty().addListener((property, before, now) -> page.turnTo(now.intValue()));
        ItemFinder finder = new ItemFinder(session, sheet, page);
        PointerModel pointer = new PointerModel(session);
        InspectorModels models = new InspectorModels(
                new ChoicesModel(session, folders, looking),
                new PalettesModel(session, folders),
                new StylesModel(session, folders, questions),
                new StyleFileModel(session::make),
                new StyleFileModel(session::make),
                page);
        compare = new CompareModel(session, folders, comparing);
        disk = new DiskModel(session, models, folders);
        ToolbarView toolbar = new ToolbarView(session, commands, sheet, page);
        DesktopView view = new DesktopView(
                toolbar,
                new SheetArea(
                        session,
                        notices,
                        PageEditView.over(new SheetView(sheet, pointer), sheet, page, finder),
                        new PagePicker(sheet.turner()),
                        new NewMapView(newMap, session, commands),
                        new CompareView(compare, models.choices().templates(), questions.file()),
                        new PageEditTools(page, sheet)),
                new InspectorSections(session, new InspectorModel(session), models, questions.file())
                        .view(attributes, () -> models.styles().save(maker, exporting, notices), compare::begin),
                report(sheet, finder),
                new StatusView(pointer, List.of(exporting, comparing, reading, making)));
        scene = new Scene(view, 1280, 800);
        Shortcuts.install(scene, session, commands, sheet, page);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+J"), toolbar::toggleReport);
        Drops.install(scene, commands);
    }

    private ReportView report(SheetModel sheet, ItemFinder finder) {
        ReportModel report = new ReportModel(session, sheet.pictureProperty());
        DoctorModel doctor = new DoctorModel(session);
        DecideView decide = new DecideView(doctor, new DecideModel(doctor), session::undo, session::redo);
        return new ReportView(report, new DoctorTabs(doctor, report, decide), decide, finder);
    }

    /** Shows the window. */
    void show() {
        BurmeseText.load();
        ThemeSwitch.begin();
        scene.getStylesheets().add(Desktop.class.getResource("desktop.css").toExternalForm());
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        session.openProperty().addListener((property, before, now) -> stage.setTitle(title(now)));
        stage.setTitle(title(Optional.empty()));
        stage.setOnCloseRequest(request -> {
            scene.getRoot().requestFocus();
            if (!commands.mayLeave()) {
                request.consume();
            }
        });
        stage.show();
        scene.lookup("#sheet").requestFocus();
    }

    /** Opens a map document. */
    void open(Path file) {
        session.openFile(file);
    }

    /** Takes files that were dropped on the window. */
    void drop(List<Path> files) {
        commands.drop(files);
    }

    /** Ends all background work. */
    void close() {
        compare.close();
        disk.close();
        lanes.forEach(Lane::close);
    }

    private static String title(Optional<OpenMap> open) {
        return open.map(map -> heading(map) + " – " + map.name() + (map.unsaved() ? "*" : "") + " – Myaypon")
                .orElse("Myaypon");
    }

    private static String heading(OpenMap map) {
        String title = map.document().heading().title();
        return title.isBlank() ? "Untitled map" : title;
    }
}

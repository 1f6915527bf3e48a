package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
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
        Lane sheets = new Lane("making sheets");
        Lane folderLane = new Lane("looking into folders");
        Lane planning = new Lane("listing the sheets");
        Lane wall = new Lane("drawing the wall");
        lanes = List.of(
                sheets,
                exporting,
                comparing,
                making,
                reading,
                looking,
                attributes,
                painting,
                folderLane,
                planning,
                wall);
        Notices notices = new Notices();
        MapMaker maker = new MapMaker(folders);
        session = new SessionModel(maker, making, reading, notices);
        ExportModel export = new ExportModel(session, maker, folders, writer, exporting, notices);
        NewMapModel newMap = new NewMapModel(session);
        DropModel drop = new DropModel(session, newMap, reading, notices);
        commands = new CommandsModel(
                session,
                export,
                new PrintModel(session, maker, exporting, notices, questions),
                drop,
                newMap,
                questions);
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
        InspectorModel inspector = new InspectorModel(session);
        SeriesDesk desk = desk(folders, maker, inspector, List.of(sheets, folderLane, planning, wall));
        SheetView table = PageEditView.over(new SheetView(sheet, pointer), sheet, page, finder);
        NameDragView.layOver(table, sheet, session, desk.adjust(), page.editingProperty());
        ToolbarView toolbar = new ToolbarView(session, commands, sheet, page, desk);
        DesktopView view = new DesktopView(
                toolbar,
                new SheetArea(
                        session,
                        notices,
                        table,
                        new PagePicker(sheet.turner()),
                        new NewMapView(newMap, session, commands),
                        new CompareView(compare, models.choices().templates(), questions.file()),
                        new PageEditTools(page, sheet, session)),
                new InspectorSections(session, inspector, models, questions.file())
                        .view(attributes, () -> models.styles().save(maker, exporting, notices), compare::begin),
                report(sheet, finder, SeriesTab.of(desk, session)),
                new StatusView(pointer, List.of(exporting, sheets, comparing, reading, making)),
                new DesktopView.SeriesPanes(
                        desk,
                        session,
                        new SeriesForm(desk, session, questions.file()),
                        new AdjustView(desk, session, new Fields(inspector))));
        scene = new Scene(view, 1280, 800);
        Shortcuts.install(scene, session, commands, sheet, page);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+J"), toolbar::toggleReport);
        Drops.install(scene, commands);
    }

    private SeriesDesk desk(ProgramFolders folders, MapMaker maker, InspectorModel inspector, List<Lane> lanes) {
        SeriesModel series = new SeriesModel(session, folders, commands::save, lanes.get(0), lanes.get(1));
        WallModel wall = new WallModel(session, series, maker, folders, lanes.get(2), lanes.get(3));
        return new SeriesDesk(series, wall, new AdjustModel(session, inspector, series.choice(), wall, folders));
    }

    private ReportView report(SheetModel sheet, ItemFinder finder, Tab series) {
        ReportModel report = new ReportModel(session, sheet.pictureProperty());
        DoctorModel doctor = new DoctorModel(session);
        DecideView decide = new DecideView(doctor, new DecideModel(doctor), session::undo, session::redo);
        return new ReportView(report, new DoctorTabs(doctor, report, decide), decide, finder, series);
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

    /** The map that is open. */
    SessionModel session() {
        return session;
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

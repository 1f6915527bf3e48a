package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.myaypon.compare.ChangedRegion;
import org.myaypon.compare.PagePicture;
import org.myaypon.template.Box;

/** One of two compared pages, as large as its place allows, with what changed outlined. */
final class ComparedPageView extends Pane {

    private static final double TITLE_PX = 24;
    private static final double AIR_MM = 1;

    private final Label title = new Label();
    private final Region paper = new Region();
    private final ImageView picture = new ImageView();
    private final Group outlines = new Group();
    private Optional<PagePicture> page = Optional.empty();
    private List<ChangedRegion> regions = List.of();

    ComparedPageView(String id, String name) {
        setId(id);
        setMinSize(120, 120);
        title.setText(name);
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        paper.getStyleClass().add("sheet-paper");
        picture.setSmooth(true);
        outlines.setManaged(false);
        getChildren().addAll(title, paper, picture, outlines);
        show(Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Shows a page.
     *
     * @param shown the page; nothing when empty
     * @param file the file of its picture
     * @param changed what is outlined
     */
    void show(Optional<PagePicture> shown, Optional<Path> file, List<ChangedRegion> changed) {
        page = shown;
        regions = List.copyOf(changed);
        picture.setImage(
                file.map(path -> new Image(path.toUri().toString(), true)).orElse(null));
        paper.setVisible(shown.isPresent());
        requestLayout();
    }

    /** How many outlines there are. */
    int outlineCount() {
        return outlines.getChildren().size();
    }

    @Override
    protected void layoutChildren() {
        title.resizeRelocate(0, 0, getWidth(), TITLE_PX);
        outlines.getChildren().clear();
        page.ifPresent(sheet -> {
            double pxPerMm = Math.min(getWidth() / sheet.widthMm(), (getHeight() - TITLE_PX) / sheet.heightMm());
            double width = Math.max(1, sheet.widthMm() * pxPerMm);
            double height = Math.max(1, sheet.heightMm() * pxPerMm);
            paper.resizeRelocate(0, TITLE_PX, width, height);
            picture.relocate(0, TITLE_PX);
            picture.setFitWidth(width);
            picture.setFitHeight(height);
            regions.forEach(region -> outlines.getChildren().add(outline(region.box(), pxPerMm)));
        });
    }

    private static Rectangle outline(Box box, double pxPerMm) {
        Rectangle outline = new Rectangle(
                (box.xMm() - AIR_MM) * pxPerMm,
                TITLE_PX + (box.yMm() - AIR_MM) * pxPerMm,
                (box.widthMm() + 2 * AIR_MM) * pxPerMm,
                (box.heightMm() + 2 * AIR_MM) * pxPerMm);
        outline.getStyleClass().add("changed-region");
        return outline;
    }
}

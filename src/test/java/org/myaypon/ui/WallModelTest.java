package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesView;

class WallModelTest extends OpenSession {

    private final Lane sheets = new Lane("making sheets");
    private final Lane planning = new Lane("listing the sheets");
    private final Lane drawing = new Lane("drawing the wall");

    @AfterEach
    void endTheWall() {
        interact(() -> {
            sheets.close();
            planning.close();
            drawing.close();
        });
    }

    private WallModel wall() throws TimeoutException {
        SeriesModel series = new SeriesModel(session, folders, () -> true, sheets, planning);
        WallModel wall = new WallModel(session, series, new MapMaker(folders), folders, planning, drawing);
        interact(() -> wall.openProperty().set(true));
        waitUntil(() -> wall.filter().all().size() == TinyCountry.NAMES.size());
        return wall;
    }

    private static String key(int township) {
        return TinyCountry.code(township);
    }

    private void draw(WallPictures pictures, int township) throws TimeoutException {
        interact(() -> pictures.want(key(township)));
        waitUntil(() -> pictures.isFresh(key(township)));
    }

    @Test
    void onlySheetsInSightAreDrawn() throws Exception {
        open();
        WallModel wall = wall();
        draw(wall.pictures(), 2);
        draw(wall.pictures(), 4);
        assertEquals(2, wall.pictures().size());
        assertTrue(wall.pictures().of(key(2)).orElseThrow().isDrawn());
    }

    @Test
    void picturesOutOfSightMakeRoomForOthers() throws Exception {
        open();
        Path file = session.openProperty().get().orElseThrow().place();
        MapMaker maker = new MapMaker(folders);
        SeriesView view = SeriesView.of(
                maker, folders, document(), SeriesRequest.of(file, folder.resolve("sheets")), Progress.NONE);
        WallPictures pictures = new WallPictures(maker, drawing, 3, key -> {});
        interact(() -> {
            pictures.take(Optional.of(view), key -> false);
            pictures.setActive(true);
        });
        for (int township = 0; township < TinyCountry.NAMES.size(); township++) {
            draw(pictures, township);
            String seen = key(township);
            interact(() -> pictures.unwant(seen));
        }
        assertEquals(3, pictures.size());
        assertTrue(pictures.of(key(0)).isEmpty());
        assertTrue(pictures.of(key(5)).isPresent());
    }

    @Test
    void anAdjustedSheetAloneHasAnotherPicture() throws Exception {
        open();
        WallModel wall = wall();
        draw(wall.pictures(), 0);
        draw(wall.pictures(), 1);
        Thumbnail adjusted = wall.pictures().of(key(0)).orElseThrow();
        Thumbnail other = wall.pictures().of(key(1)).orElseThrow();
        SheetAdjustment closer = SheetAdjustment.NONE.withScale(OptionalDouble.of(100_000));
        interact(() -> session.edit(map -> map.withSheets(Map.of(key(0), closer))));
        waitUntil(() -> wall.problems().containsKey(key(0)));
        assertNotSame(adjusted, wall.pictures().of(key(0)).orElseThrow());
        assertSame(other, wall.pictures().of(key(1)).orElseThrow());
        assertTrue(wall.isAdjusted(key(0)));
    }

    @Test
    void savingAnAdjustmentKeepsTheDateOfTheOtherSheets() throws Exception {
        open();
        MapDocument before = document();
        Path file = session.openProperty().get().orElseThrow().place();
        SheetAdjustment closer = SheetAdjustment.NONE.withScale(OptionalDouble.of(100_000));
        interact(() -> session.edit(map -> map.withSheets(Map.of(key(0), closer))));
        interact(() -> session.save(file));
        assertEquals(before.created(), document().created());
        interact(() -> session.edit(map -> map.withTemplate("a3-portrait.yaml")));
        interact(() -> session.save(file));
        assertTrue(document().created().isAfter(before.created()));
    }

    @Test
    void aSheetIsFoundByAnyOfItsNames() {
        WallSheet sheet = new WallSheet("MMR003001", "Hpa-An", "ဘားအံ", "Kayin", "Hpa-An District");
        for (String typed : List.of("mmr003", "hpa", "ဘား", "kayin", "district", " ")) {
            assertTrue(sheet.isMeantBy(typed), typed);
        }
    }
}

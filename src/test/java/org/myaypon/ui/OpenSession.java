package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** View models on the tiny country's map, without a window. */
@EnabledIf(value = "org.myaypon.ui.TextLibraries#present", disabledReason = TextLibraries.REASON)
abstract class OpenSession {

    @TempDir
    Path folder;

    final ProgramFolders folders = ProgramFolders.ofThisStart();
    final Lane making = new Lane("making maps");
    final Lane reading = new Lane("reading documents");
    TinyCountry country;
    SessionModel session;
    InspectorModel inspector;

    @BeforeEach
    void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        country = new TinyCountry(folder);
        session = new SessionModel(new MapMaker(folders), making, reading, new Notices());
        inspector = new InspectorModel(session);
    }

    @AfterEach
    void end() {
        interact(() -> {
            making.close();
            reading.close();
        });
    }

    /** Opens the tiny country's map and waits until it is made. */
    void open() throws IOException, TimeoutException {
        open(country.document());
    }

    void open(Path file) throws TimeoutException {
        interact(() -> session.openFile(file));
        waitForMap();
    }

    /** Does something on the window's thread and waits for it. */
    void interact(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), action);
    }

    /** Changes something and waits until the map is made of it. */
    void change(Runnable action) throws TimeoutException {
        interact(action);
        waitForMap();
    }

    private void waitForMap() throws TimeoutException {
        waitUntil(() -> {
            Optional<MapDocument> wanted = session.document();
            return wanted.isPresent()
                    && (session.failureProperty().get().isPresent()
                            || session.madeProperty()
                                    .get()
                                    .map(MadeMap::document)
                                    .equals(wanted));
        });
    }

    static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    MapDocument document() {
        return session.document().orElseThrow();
    }

    MadeMap made() {
        return session.madeProperty().get().orElseThrow();
    }
}
